import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** What this area shows on the pages of decisions and meetings. */
export const sections: AreaSections = {
  'decision.vote': lazy(() => import('./predict.js').then(({ Predict }) => ({ default: Predict }))),
  'meeting.item': lazy(() => import('./meeting-actions.js').then(({ NotedActions }) => ({ default: NotedActions }))),
  'meeting.before': lazy(() => import('./meeting-actions.js').then(({ OpenActions }) => ({ default: OpenActions }))),
  'decision.afterwards': lazy(() => import('./afterwards.js').then(({ Afterwards }) => ({ default: Afterwards }))),
};
