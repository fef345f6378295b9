import { useLiveQuery, type LiveQuery, type ResultOf } from '@tribune/kernel/web';
import { WaitingQuery, type WorkItem } from './waiting.documents.js';

/** What waits may change with anything that happens to these. */
const ABOUT = { types: ['Decision', 'Election', 'Constituency', 'Council', 'Person', 'Action', 'EmergencyAct', 'Discussion', 'Report'] };

export const useWaiting = (shared = false): LiveQuery<ResultOf<typeof WaitingQuery>> => useLiveQuery({ query: WaitingQuery, variables: {}, about: ABOUT, shared });

/** For the navigation: how many things wait; null while that is unknown. */
export const useWaitingCount = (): number | null => useWaiting(true).data?.waitingForYou.length ?? null;

/** For the navigation: how many approvals wait. */
export const useDeskCount = (): number | null => useWaiting(true).data?.waitingForYou.filter(({ kind }) => kind === 'APPROVE').length ?? null;

/** Where something that waits is done. */
export function placeOf({ kind, place, decision, election }: WorkItem): string {
  if (place) return place;
  if (election) return `/elections/${election.id}`;
  if (!decision) return '/';
  return kind === 'APPROVE' ? `/desk/${decision.number}` : `/decisions/${decision.number}`;
}
