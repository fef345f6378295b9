import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [page('/council', () => import('./council-page.js'), 'CouncilPage'), page('/meetings/$id', () => import('./meeting-page.js'), 'MeetingPage'), page('/meetings/$id/minutes', () => import('./minutes-page.js'), 'MinutesPage'), page('/meetings/$id/pack', () => import('./pack-page.js'), 'PackPage'), page('/meetings/$id/now', () => import('./meeting-now-page.js'), 'MeetingNowPage'), page('/set-up', () => import('./set-up-page.js'), 'SetUpPage')],
} satisfies AreaRoutes;
