import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [
    page('/summits', () => import('./summits-page.js'), 'SummitsPage'),
    page('/summits/new', () => import('./create-summit.js'), 'CreateSummitPage'),
    page('/summits/$id/beliefs', () => import('./beliefs-page.js'), 'BeliefsPage'),
    page('/summits/$id/plan', () => import('./plan-page.js'), 'PlanPage'),
    page('/summits/$id/review', () => import('./review-page.js'), 'ReviewPage'),
    page('/summits/$id/approved', () => import('./approved-page.js'), 'ApprovedPage'),
    page('/summits/$id/trace', () => import('./trace-page.js'), 'TracePage'),
    page('/summits/$id/view', () => import('./view-page.js'), 'SummitViewPage'),
    page('/summits/$id/ecosystem', () => import('./ecosystem-page.js'), 'EcosystemPage'),
    page('/summits/$id', () => import('./summit-page.js'), 'SummitPage'),
  ],
} satisfies AreaRoutes;
