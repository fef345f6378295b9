import { useNavigate } from '@tanstack/react-router';
import { chooseLanguage, ErrorState, LoadingState, Page, setDraftOwner, setReadersZone, setServerTime } from '@tribune/ui';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { failureSentence } from './failure.js';
import type { ResultOf } from './graphql.js';
import { texts } from './kernel.texts.js';
import { SessionQuery } from './session.documents.js';
import { onSessionDoubt } from './session-doubt.js';
import { useAgain } from './use-again.js';
import { useKept } from './use-kept.js';
import { useLive } from './use-live.js';

export type Session = NonNullable<ResultOf<typeof SessionQuery>['session']>;
export type Role = Session['roles'][number];
export type Installation = ResultOf<typeof SessionQuery>['installation'];

export interface SessionState {
  /** Null for a stranger. */
  session: Session | null;
  /** What is known of the place itself; null until it has answered. */
  installation: Installation | null;
  loading: boolean;
  failure: string | null;
  /** Asks again, after signing in or out. */
  refresh: () => void;
}

const SessionContext = createContext<SessionState | null>(null);

/** Knows who is signed in, for everything below. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ data: answered, error, fetching, stale }, execute] = useQuery({ query: SessionQuery });
  const data = useKept(answered, null, error?.networkError !== undefined);
  const refresh = useAgain(fetching || stale, useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]));
  useLive({ types: ['Person', 'Action', 'Term', 'Constituency', 'Seat', 'Organization'] }, refresh);
  useEffect(() => onSessionDoubt(refresh), [refresh]);
  const serverTime = data?.installation.now;
  useEffect(() => {
    if (serverTime) setServerTime(serverTime);
  }, [serverTime]);
  const session = data?.session ?? null;
  const installation = data?.installation ?? null;
  setDraftOwner(session?.person.id ?? null);
  setReadersZone(session?.person.timeZone ?? null);
  const chosen = session?.person.language;
  useEffect(() => {
    if (chosen) chooseLanguage(chosen);
  }, [chosen]);
  const loading = data === undefined && fetching;
  const failure = error && data === undefined ? failureSentence(error, 'read') : null;
  const state = useMemo(() => ({ session, installation, loading, failure, refresh }), [session, installation, loading, failure, refresh]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

/** Who is signed in, or null; whether that is known yet. */
export function useSession(): SessionState {
  const state = use(SessionContext);
  if (!state) throw new Error('useSession belongs inside SessionProvider');
  return state;
}

/** The session of somebody who is signed in; only below RequireSession. */
export function useSignedIn(): Session {
  const { session } = useSession();
  if (!session) throw new Error('useSignedIn belongs inside RequireSession');
  return session;
}

export const hasRole = (session: Session | null, ...roles: Role[]): boolean => roles.some((role) => session?.roles.includes(role));

/** The staff and those who hold an office: customers on a roll elect and answer, and see none of the rooms of those who work in them. */
export const worksHere = ({ isStaff, isChampion, isAlternate }: Pick<Session, 'isStaff' | 'isChampion' | 'isAlternate'>): boolean => isStaff || isChampion || isAlternate;

/** Lets people in; sends strangers to sign in, and back here afterwards. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { session, loading, failure, refresh } = useSession();
  if (session) return children;
  if (loading) return <LoadingState heading />;
  if (failure) return <Page title={texts.unreachable}><ErrorState sentence={failure} onRetry={refresh} /></Page>;
  return <ToSignIn />;
}

/** Remembers where the stranger wanted to go, once: the address changes while they are on their way. */
function ToSignIn() {
  const navigate = useNavigate();
  const [next] = useState(() => location.pathname + location.search);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { next }, replace: true });
  }, [navigate, next]);
  return <LoadingState heading />;
}
