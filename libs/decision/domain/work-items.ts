import type { Language } from '@tribune/kernel/domain';
import type { State } from './decision.machine.js';
import { WORK_WORDS } from './work.words.js';

export const DECISION_WORK = ['APPROVE', 'VOTE', 'CONFIRM_BALLOT', 'ADOPT', 'JUDGE_RECUSAL', 'OPEN_VOTE', 'SECOND', 'PROPOSE', 'ANSWER_OBJECTION', 'JUDGE_OBJECTION', 'END_OBJECTION', 'VOTE_BY_PROXY', 'SUPERSEDE'] as const;
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
  readonly turns: readonly { readonly constituency: string; readonly asks: 'APPROVE' | 'WAIVE'; readonly since: Date; readonly dueAt: Date | null; readonly pausedUntil: Date | null }[];
}

export interface DecisionWork {
  readonly kind: DecisionWorkKind;
  readonly sentence: string;
  readonly waitingSince: Date;
  readonly dueAt: Date | null;
  /** Until when a champion has put it off, to ask first. */
  readonly pausedUntil?: Date | null;
}

/** What waits for the person at this decision; it waits for exactly those who can act and have not (D12). */
export function workOf(facts: WorkFacts, now: Date, language: Language = 'en'): DecisionWork[] {
  const words = WORK_WORDS[language];
  return [...answers(facts, now, words), ...ballot(facts, now, words), ...adoption(facts, words), ...recusals(facts, now, words), ...deliberation(facts, words)];
}

type Words = (typeof WORK_WORDS)[Language];

function answers({ turns }: WorkFacts, now: Date, words: Words): DecisionWork[] {
  return turns.map(({ constituency, asks, since, dueAt, pausedUntil: until }) => {
    const pausedUntil = until && until > now ? until : null;
    return { kind: 'APPROVE', sentence: pausedUntil ? words.paused(constituency) : asks === 'WAIVE' ? words.waive(constituency) : words.approve(constituency), waitingSince: since, dueAt, pausedUntil };
  });
}

function ballot({ vote, state }: WorkFacts, now: Date, words: Words): DecisionWork[] {
  if (!vote || state !== 'VOTING' || vote.voted || vote.closesAt <= now) return [];
  const asked = { waitingSince: vote.openedAt, dueAt: vote.closesAt };
  if (vote.staleRevision === null) return [{ kind: 'VOTE', sentence: words.vote, ...asked }];
  return [{ kind: 'CONFIRM_BALLOT', sentence: words.confirm(vote.staleChoice, vote.staleRevision), ...asked }];
}

function adoption({ state, isMember, isAuthor, adoptable, proposedAt }: WorkFacts, words: Words): DecisionWork[] {
  if (state !== 'CARRIED' || !adoptable || !isMember || isAuthor || !proposedAt) return [];
  return [{ kind: 'ADOPT', sentence: words.adopt, waitingSince: proposedAt, dueAt: null }];
}

function recusals({ recusalsToJudge, state }: WorkFacts, now: Date, words: Words): DecisionWork[] {
  const inTime = recusalsToJudge.filter(({ dueAt }) => state !== 'VOTING' || !dueAt || dueAt > now);
  return inTime.map(({ name, since, dueAt }) => ({ kind: 'JUDGE_RECUSAL', sentence: words.judge(name), waitingSince: since, dueAt }));
}

function deliberation({ state, isAuthor, isMember, isChair, isChampion, seconded, createdAt, proposedAt, opensAt }: WorkFacts, words: Words): DecisionWork[] {
  if (state === 'DRAFT') return isAuthor ? [{ kind: 'PROPOSE', sentence: words.propose, waitingSince: createdAt, dueAt: null }] : [];
  if (state !== 'DELIBERATING' || !proposedAt) return [];
  if (!seconded) return (isMember || isChampion) && !isAuthor ? [{ kind: 'SECOND', sentence: words.second, waitingSince: proposedAt, dueAt: null }] : [];
  if (!isAuthor && !isChair) return [];
  return [{ kind: 'OPEN_VOTE', sentence: words.open, waitingSince: proposedAt, dueAt: opensAt }];
}

/** Most urgent first: the nearest deadline, then what has waited longest. */
export function byUrgency(a: Pick<DecisionWork, 'dueAt' | 'waitingSince'>, b: Pick<DecisionWork, 'dueAt' | 'waitingSince'>): number {
  const due = ({ dueAt }: Pick<DecisionWork, 'dueAt'>) => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return due(a) - due(b) || a.waitingSince.getTime() - b.waitingSince.getTime();
}
