import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  inside: [
    page('/', () => import('./worklist-page.js'), 'WorklistPage'),
    page('/overview', () => import('./overview-page.js'), 'OverviewPage'),
    page('/decisions', () => import('./decisions-page.js'), 'DecisionsPage'),
    page('/decisions/new', () => import('./propose-page.js'), 'ProposePage'),
    page('/decisions/$number', () => import('./decision-page.js'), 'DecisionPage'),
    page('/decisions/$number/amend', () => import('./amend-page.js'), 'AmendPage'),
    page('/desk', () => import('./desk-page.js'), 'DeskPage'),
    page('/desk/$number/condition', () => import('./condition-page.js'), 'ConditionPage'),
    page('/desk/$number', () => import('./desk-answer-page.js'), 'DeskAnswerPage'),
  ],
} satisfies AreaRoutes;
