import { page, type AreaRoutes } from '@tribune/kernel/web';

export const routes = {
  open: [
    page('/sign-in', () => import('./sign-in-page.js'), 'SignInPage'),
    page('/sign-in/link/$token', () => import('./link-page.js'), 'LinkPage'),
    page('/address/$token', () => import('./address-link-page.js'), 'AddressLinkPage'),
    page('/set-up/$token', () => import('./found-page.js'), 'FoundPage'),
  ],
  inside: [
    page('/account', () => import('./account-page.js'), 'AccountPage'),
    page('/account/tokens', () => import('./token-page.js'), 'TokenPage'),
    page('/people', () => import('./people-page.js'), 'PeoplePage'),
    page('/people/single-sign-on', () => import('./single-sign-on-page.js'), 'SingleSignOnPage'),
    page('/people/roles', () => import('./roles-page.js'), 'RolesPage'),
    page('/people/$id/hand-over', () => import('./hand-over-page.js'), 'HandOverPage'),
    page('/import', () => import('./import-page.js'), 'ImportPage'),
    page('/import/$kind', () => import('./import-page.js'), 'ImportPage'),
  ],
} satisfies AreaRoutes;
