import type { State } from './decision.machine.js';

export const DECISION_WORK = ['APPROVE', 'VOTE', 'CONFIRM_BALLOT', 'ADOPT', 'JUDGE_RECUSAL', 'OPEN_VOTE', 'SECOND', 'PROPOSE'] as const;
export type DecisionWorkKind = (typeof DECISION_WORK)[number];

/** One decision as it concerns one person: the row that the worklist's single statement gives. Moments are ISO 8601. */
export interface WorkFacts {
  readonly state: State;
  readonly isAuthor: boolean;
  readonly isMember: boolean;
  readonly isChair: boolean;
  readonly isChampion: boolean;
  readonly seconded: boolean;
  readonly createdAt: Date;
  readonly proposedAt: Date | null;
  /** When a seconded proposal is put to the vote by itself (D4). */
  readonly opensAt: Date | null;
  /** A champion wrote the text that stands, so that nobody can answer for that champion's constituency until a member adopts it (D9). */
  readonly adoptable: boolean;
  /** Contested recusals on which this person, one of the other members, has not been heard (D6). */
  readonly recusalsToJudge: readonly { readonly name: string; readonly since: Date; readonly dueAt: Date | null }[];
  /** The open vote, where the person is an elector and not recused. */
  readonly vote: { readonly openedAt: Date; readonly closesAt: Date; readonly voted: boolean; readonly staleRevision: number | null; readonly staleChoice: string | null } | null;
  /** Constituencies for which it is this person's turn to answer, with nothing standing that binds them. */
  readonly turns: readonly { readonly constituency: string; readonly asks: 'APPROVE' | 'WAIVE'; readonly since: Date; readonly dueAt: Date | null }[];
}

export interface DecisionWork {
  readonly kind: DecisionWorkKind;
  readonly sentence: string;
  readonly waitingSince: Date;
  readonly dueAt: Date | null;
}

/** What waits for the person at this decision; it waits for exactly those who can act and have not (D12). */
export function workOf(facts: WorkFacts, now: Date): DecisionWork[] {
  return [...answers(facts), ...ballot(facts, now), ...adoption(facts), ...recusals(facts, now), ...deliberation(facts)];
}

function answers({ turns }: WorkFacts): DecisionWork[] {
  return turns.map(({ constituency, asks, since, dueAt }) => ({
    kind: 'APPROVE',
    sentence: asks === 'WAIVE' ? `The council carried it, and claims that it does not affect ${constituency}: do you agree?` : `The council carried it: approve or refuse it for ${constituency}.`,
    waitingSince: since,
    dueAt,
  }));
}

function ballot({ vote, state }: WorkFacts, now: Date): DecisionWork[] {
  if (!vote || state !== 'VOTING' || vote.voted || vote.closesAt <= now) return [];
  const asked = { waitingSince: vote.openedAt, dueAt: vote.closesAt };
  if (vote.staleRevision === null) return [{ kind: 'VOTE', sentence: 'The vote is open and your ballot is missing.', ...asked }];
  return [{ kind: 'CONFIRM_BALLOT', sentence: `You ${choiceWord(vote.staleChoice)} revision ${vote.staleRevision}; the text has changed since. Does your ballot still hold?`, ...asked }];
}

function adoption({ state, isMember, isAuthor, adoptable, proposedAt }: WorkFacts): DecisionWork[] {
  if (state !== 'CARRIED' || !adoptable || !isMember || isAuthor || !proposedAt) return [];
  return [{ kind: 'ADOPT', sentence: 'A champion wrote this text and cannot answer it; a member has to adopt it first.', waitingSince: proposedAt, dueAt: null }];
}

function recusals({ recusalsToJudge, state }: WorkFacts, now: Date): DecisionWork[] {
  const inTime = recusalsToJudge.filter(({ dueAt }) => state !== 'VOTING' || !dueAt || dueAt > now);
  return inTime.map(({ name, since, dueAt }) => ({ kind: 'JUDGE_RECUSAL', sentence: `${name} has declared a conflict of interest, and it is contested: does it stand?`, waitingSince: since, dueAt }));
}

function deliberation({ state, isAuthor, isMember, isChair, isChampion, seconded, createdAt, proposedAt, opensAt }: WorkFacts): DecisionWork[] {
  if (state === 'DRAFT') return isAuthor ? [{ kind: 'PROPOSE', sentence: 'Your draft is not proposed yet; nobody else sees it.', waitingSince: createdAt, dueAt: null }] : [];
  if (state !== 'DELIBERATING' || !proposedAt) return [];
  if (!seconded) return (isMember || isChampion) && !isAuthor ? [{ kind: 'SECOND', sentence: 'It needs somebody to second it.', waitingSince: proposedAt, dueAt: null }] : [];
  if (!isAuthor && !isChair) return [];
  return [{ kind: 'OPEN_VOTE', sentence: 'It is seconded; you can open the vote.', waitingSince: proposedAt, dueAt: opensAt }];
}

function choiceWord(choice: string | null): string {
  switch (choice) {
    case 'AGREE':
      return 'agreed to';
    case 'OBJECT':
      return 'objected to';
    default:
      return 'abstained on';
  }
}

/** Most urgent first: the nearest deadline, then what has waited longest. */
export function byUrgency(a: Pick<DecisionWork, 'dueAt' | 'waitingSince'>, b: Pick<DecisionWork, 'dueAt' | 'waitingSince'>): number {
  const due = ({ dueAt }: Pick<DecisionWork, 'dueAt'>) => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return due(a) - due(b) || a.waitingSince.getTime() - b.waitingSince.getTime();
}
