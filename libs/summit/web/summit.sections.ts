import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** What summits show on pages of other areas. */
export const sections = {
  'decision.evidence': lazy(() => import('./served-lines.js').then(({ ServedLines }) => ({ default: ServedLines }))),
  overview: lazy(() => import('./overview-summits.js').then(({ OverviewSummits }) => ({ default: OverviewSummits }))),
  'touchPoint.lanes': lazy(() => import('./ecosystem-lane.js').then(({ EcosystemLane }) => ({ default: EcosystemLane }))),
} satisfies AreaSections;
