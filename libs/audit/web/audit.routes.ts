import { page, type AreaRoutes } from '@tribune/kernel/web';

/** How far the record is sealed, and taking it along: for administrators and auditors. */
export const routes = { inside: [page('/record', () => import('./record-page.js'), 'RecordPage')] } satisfies AreaRoutes;
