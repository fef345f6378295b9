import { type Icon, IconChartBar, IconFileText, IconMessages, IconQuote, IconTelescope, IconWalk } from '@tribune/ui/icons';
import type { EvidenceKind } from '@tribune/evidence/domain';

/** Beside the word, never instead of it. */
export const KIND_ICONS: Readonly<Record<EvidenceKind, Icon>> = {
  MEASURE: IconChartBar, MENTION: IconQuote, CONSULTATION: IconMessages, COMPETITOR_MOVE: IconTelescope, WALKED: IconWalk, DOCUMENT: IconFileText,
};
