import { page, type AreaRoutes } from '@tribune/kernel/web';

/** Elections for who is signed in; the ballot by link and the page about its secrecy for everybody. */
export const routes: AreaRoutes = {
  inside: [page('/elections', () => import('./elections-page.js'), 'ElectionsPage'), page('/elections/$id', () => import('./election-page.js'), 'ElectionPage')],
  open: [page('/vote/$card', () => import('./vote-page.js'), 'VotePage'), page('/ballot-secrecy', () => import('./ballot-secrecy-page.js'), 'BallotSecrecyPage')],
};
