import { createRouter } from '@tanstack/react-router';
import { awaitHeading, LoadingState } from '@tribune/ui';
import { routeTree } from './routes.js';
import { ErrorPage } from './shell/error-page.js';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: () => <LoadingState heading />,
  defaultPendingMs: 300,
});

router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) awaitHeading();
});
