import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [
    page('/touch-points', () => import('./touch-points-page.js'), 'TouchPointsPage'),
    page('/touch-points/new', () => import('./add-touch-point.js'), 'AddTouchPointPage'),
    page('/touch-points/stages', () => import('./arrange-stages.js'), 'ArrangeStagesPage'),
    page('/touch-points/$slug', () => import('./touch-point-page.js'), 'TouchPointPage'),
  ],
} satisfies AreaRoutes;
