import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** Shown on the decision's page and on the champion's. */
export const sections: AreaSections = {
  'decision.evidence': lazy(() => import('./evidence-section.js').then(({ EvidenceSection }) => ({ default: EvidenceSection }))),
  'decision.unread': lazy(() => import('./unread-evidence.js').then(({ UnreadEvidence }) => ({ default: UnreadEvidence }))),
};
