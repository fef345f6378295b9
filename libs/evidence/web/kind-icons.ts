import { IconChartBar, IconFileText, IconMessages, IconQuote, IconTelescope, IconWalk } from '@tabler/icons-react';
import type { EvidenceKind } from '@tribune/evidence/domain';

/** Beside the word, never instead of it. */
export const KIND_ICONS: Readonly<Record<EvidenceKind, typeof IconQuote>> = {
  MEASURE: IconChartBar, MENTION: IconQuote, CONSULTATION: IconMessages, COMPETITOR_MOVE: IconTelescope, WALKED: IconWalk, DOCUMENT: IconFileText,
};
