import type { Tone } from '@tribune/ui';
import type { Ballot, ConstituencyAnswer, Decision, DecisionState, Revision, Vote, Objection } from './decision.documents.js';

export const STATE_TONES: Readonly<Record<DecisionState, Tone>> = {
  DRAFT: 'neutral', DELIBERATING: 'accent', VOTING: 'accent', CARRIED: 'waiting', FINAL: 'final', NOT_CARRIED: 'abstain', REFUSED: 'object', WITHDRAWN: 'neutral',
};
export const STATUS_TONES: Readonly<Record<ConstituencyAnswer['status'], Tone>> = {
  WAITING: 'waiting', APPROVED: 'agree', WAIVED: 'agree', REFUSED: 'object', SEAT_EMPTY: 'waiting', STALE: 'stale', SILENT: 'object',
};
export const CHOICE_TONES: Readonly<Record<Ballot['choice'], Tone>> = { AGREE: 'agree', ABSTAIN: 'abstain', OBJECT: 'object', RANK: 'accent' };

/** The text that stands; every decision has one. */
export function currentRevision({ revisions, revisionNumber }: Pick<Decision, 'revisions' | 'revisionNumber'>): Revision {
  const current = revisions.find(({ number }) => number === revisionNumber) ?? revisions.at(-1);
  if (!current) throw new Error('A decision without a revision');
  return current;
}

/** The vote of the standing basis, once opened. */
export const standingVote = ({ votes, voteBasis }: Pick<Decision, 'votes' | 'voteBasis'>): Vote | null => votes.find(({ basis }) => basis === voteBasis) ?? null;

/** The person's ballot: the one that stands, else the last one that a material revision has made stale (D3). */
export function myBallotOf(decision: Pick<Decision, 'votes' | 'voteBasis'>): { standing: Ballot | null; stale: Ballot | null } {
  const mine = standingVote(decision)?.myBallot ?? null;
  if (mine && !mine.stale) return { standing: mine, stale: null };
  const earlier = decision.votes.filter(({ basis }) => basis < decision.voteBasis).sort((a, b) => b.basis - a.basis);
  return { standing: null, stale: mine ?? earlier.find(({ myBallot }) => myBallot !== null)?.myBallot ?? null };
}

/** The clock that the whole decision waits on now, if one runs. */
export function runningClock(decision: Pick<Decision, 'state' | 'votes' | 'voteBasis' | 'answers' | 'opensAt'>): { due: string; kind: 'vote' | 'answer' | 'opens' } | null {
  if (decision.state === 'VOTING') {
    const vote = standingVote(decision);
    return vote ? { due: vote.closesAt, kind: 'vote' } : null;
  }
  if (decision.state === 'DELIBERATING') return decision.opensAt ? { due: decision.opensAt, kind: 'opens' } : null;
  if (decision.state !== 'CARRIED') return null;
  const dues = decision.answers.filter(({ binding, status }) => binding && (status === 'WAITING' || status === 'STALE')).flatMap(({ clock }) => clock?.dueAt ?? []);
  const [due] = dues.sort();
  return due ? { due, kind: 'answer' } : null;
}

const STANDING_OBJECTION: readonly Objection['state'][] = ['OPEN', 'ANSWERED', 'OVERRULING'];
/** Whether an objection of this person stands; they may agree all the same, and nothing becomes final while it does. */
export const objects = ({ objections }: { readonly objections: readonly { readonly state: Objection['state']; readonly person: { readonly id: string } }[] }, personId: string): boolean =>
  objections.some(({ state, person }) => person.id === personId && STANDING_OBJECTION.includes(state));
