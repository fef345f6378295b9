import { page, type AreaRoutes } from '@tribune/kernel/web';

/** Open to strangers: whoever wants to sign in reads the link here. */
export const routes = {
  open: [page('/mailbox', () => import('./mailbox-page.js'), 'MailboxPage'), page('/mailbox/$id', () => import('./mail-page.js'), 'MailPage')],
} satisfies AreaRoutes;
