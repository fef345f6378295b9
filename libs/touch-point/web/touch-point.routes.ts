import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [page('/touch-points', () => import('./touch-points-page.js'), 'TouchPointsPage')],
} satisfies AreaRoutes;
