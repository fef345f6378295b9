import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** What this area shows on the page of a decision. */
export const sections: AreaSections = {
  'decision.vote': lazy(() => import('./predict.js').then(({ Predict }) => ({ default: Predict }))),
  'decision.afterwards': lazy(() => import('./afterwards.js').then(({ Afterwards }) => ({ default: Afterwards }))),
};
