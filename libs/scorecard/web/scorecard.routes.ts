import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [
    page('/scorecard', () => import('./scorecard-page.js'), 'ScorecardPage'),
    page('/scorecard/import', () => import('./import-page.js'), 'ImportFiguresPage'),
  ],
} satisfies AreaRoutes;
