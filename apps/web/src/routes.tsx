import { createRootRoute, createRoute, type AnyRoute } from '@tanstack/react-router';
import { routes as action } from '@tribune/action/web';
import { routes as audit } from '@tribune/audit/web';
import { routes as champion } from '@tribune/champion/web';
import { page, type AreaRoutes } from '@tribune/kernel/web';
import { routes as council } from '@tribune/council/web';
import { routes as decision } from '@tribune/decision/web';
import { routes as integration } from '@tribune/integration/web';
import { routes as notification } from '@tribune/notification/web';
import { routes as people } from '@tribune/people/web';
import { routes as register } from '@tribune/register/web';
import { routes as scorecard } from '@tribune/scorecard/web';
import { routes as summit } from '@tribune/summit/web';
import { routes as touchPoint } from '@tribune/touch-point/web';
import { AppShell } from './shell/app-shell.js';
import { ErrorPage } from './shell/error-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { OpenShell } from './shell/open-shell.js';
import { ReaderShell } from './shell/reader-shell.js';
import { Root } from './shell/root.js';

/** Every area with pages, one line each: the export `routes` of libs/<area>/web. */
const areas: readonly AreaRoutes[] = [decision, action, champion, people, touchPoint, scorecard, summit, council, register, notification, audit, integration];

const shellPages: AreaRoutes = { reading: [page('/gallery', () => import('./gallery/gallery-page.js'), 'GalleryPage')] };

const root = createRootRoute({ component: Root, errorComponent: ErrorPage, notFoundComponent: NotFoundPage });
const inside: AnyRoute = createRoute({ getParentRoute: () => root, id: 'inside', component: AppShell });
const open: AnyRoute = createRoute({ getParentRoute: () => root, id: 'open', component: OpenShell });
const reading: AnyRoute = createRoute({ getParentRoute: () => root, id: 'reading', component: ReaderShell });
const all = [...areas, shellPages];

export const routeTree = root.addChildren([
  inside.addChildren(all.flatMap((area) => area.inside ?? []).map((hang) => hang(inside))),
  reading.addChildren(all.flatMap((area) => area.reading ?? []).map((hang) => hang(reading))),
  open.addChildren(all.flatMap((area) => area.open ?? []).map((hang) => hang(open))),
]);
