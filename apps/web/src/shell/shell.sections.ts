import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** In a demonstration, the way into the tour stands below what waits. */
export const sections: AreaSections = { worklist: lazy(async () => ({ default: (await import('./tour-card.js')).TourCard })) };
