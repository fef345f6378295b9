import { page, type AreaRoutes } from '@tribune/kernel/web';

/** The mailbox is open to strangers: whoever wants to sign in reads the link there. */
export const routes = {
  inside: [page('/notifications', () => import('./notices-page.js'), 'NoticesPage')],
  open: [page('/weekly/stop/$token', () => import('./stop-weekly-page.js'), 'StopWeeklyPage'), page('/mailbox', () => import('./mailbox-page.js'), 'MailboxPage'), page('/mailbox/$id', () => import('./mail-page.js'), 'MailPage')],
} satisfies AreaRoutes;
