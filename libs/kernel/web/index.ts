export { graphql, readFragment, type FragmentOf, type ResultOf, type VariablesOf } from './graphql.js';
export { KernelProvider } from './kernel-provider.js';
export { hasRole, RequireSession, useSession, useSignedIn, type Role, type Session, type SessionState } from './session.js';
export { useLive } from './use-live.js';
export { useLiveQuery, type LiveQuery } from './use-live-query.js';
export { liveHub, type About, type Activity } from './live-hub.js';
export { useAct, type Act } from './use-act.js';
export type { PayloadOf, Refusal } from './refusal.js';
export { Loaded, LoadedPage, NotThere, NotTherePage } from './loaded.js';
export { page, usePathParam, useSearchParam, type AreaRoutes, type PageRoute } from './page-route.js';
export { goAfresh, safePath } from './go.js';
export type { NavEntry } from './navigation.js';
export {
  formatCount, formatDate, formatDateTime, formatExact, formatList, formatNumber, formatPercent, formatShortDate, formatTime, readersZone,
} from '@tribune/ui';
