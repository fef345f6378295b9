import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [
    page('/actions', () => import('./actions-page.js'), 'ActionsPage'),
    page('/actions/$id', () => import('./action-page.js'), 'ActionPage'),
    page('/decisions/$number/review', () => import('./review-page.js'), 'ReviewPage'),
  ],
} satisfies AreaRoutes;
