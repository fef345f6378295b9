import { useLiveQuery, type LiveQuery, type ResultOf } from '@tribune/kernel/web';
import { WaitingQuery, type WorkItem } from './decision.documents.js';

/** What waits may change with anything that happens to these. */
const ABOUT = { types: ['Decision', 'Election', 'Constituency', 'Council', 'Person', 'Action', 'EmergencyAct', 'Discussion', 'Report'] };

export const useWaiting = (): LiveQuery<ResultOf<typeof WaitingQuery>> => useLiveQuery({ query: WaitingQuery, variables: {}, about: ABOUT });

/** For the navigation: how many things wait; null while that is unknown. */
export const useWaitingCount = (): number | null => useWaiting().data?.waitingForYou.length ?? null;

/** For the navigation: how many approvals wait. */
export const useDeskCount = (): number | null => useWaiting().data?.waitingForYou.filter(({ kind }) => kind === 'APPROVE').length ?? null;

/** Where something that waits is done. */
export function placeOf({ kind, place, decision, election }: WorkItem): string {
  if (place) return place;
  if (election) return `/elections/${election.id}`;
  if (!decision) return '/';
  return kind === 'APPROVE' ? `/desk/${decision.number}` : `/decisions/${decision.number}`;
}
