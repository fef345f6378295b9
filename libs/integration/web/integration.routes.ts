import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [page('/webhooks', () => import('./webhooks-page.js'), 'WebhooksPage'), page('/webhooks/$id', () => import('./webhook-page.js'), 'WebhookPage')],
} satisfies AreaRoutes;
