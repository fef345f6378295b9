import type { Presence } from './presence.js';

/** What minutes are made of: the JSON that council.minutes_of writes. Moments are ISO 8601 in UTC. */
export interface MinutesBody {
  readonly format: 'tribune-minutes-1';
  readonly council: string;
  readonly startsAt: string;
  readonly begunAt: string | null;
  readonly closedAt: string | null;
  readonly place: string;
  readonly people: readonly MinutesPerson[];
  readonly items: readonly MinutesItem[];
  readonly corrections: readonly TakenCorrection[];
}

export interface MinutesPerson {
  readonly name: string;
  readonly isMember: boolean;
  readonly presence: Presence | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

export interface MinutesItem {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly treatedAt: string | null;
  readonly note: string;
  readonly decision: MinutesDecision | null;
  /** When the meeting began whose minutes were to be approved here. */
  readonly minutesOf: string | null;
  /** Whether they were; minutes that were approved before that was noted do not say it. */
  readonly minutesApproved?: boolean;
  /** What somebody was given to do; minutes that were approved before that was noted have none. */
  readonly actions?: readonly MinutesAction[];
  readonly corrections: readonly TakenCorrection[];
}

export interface MinutesDecision {
  readonly number: number;
  readonly revision: number;
  readonly vote: MinutesVote | null;
  readonly recused: readonly string[];
  readonly answers: readonly MinutesAnswer[];
}

export interface MinutesAction {
  readonly what: string;
  readonly by: string;
  /** An ISO day. */
  readonly dueOn: string;
}

/** The vote that was recorded in the meeting; without an outcome while it has not closed. */
export interface MinutesVote {
  readonly recordedAt: string;
  readonly closesAt: string;
  readonly closedAt: string | null;
  readonly carried: boolean | null;
  readonly electors: number;
  readonly voted: number;
  readonly quorum: number | null;
  readonly agree: number | null;
  readonly abstain: number | null;
  readonly object: number | null;
  readonly winner: string | null;
}

export interface MinutesAnswer {
  readonly constituency: string;
  readonly by: string;
  readonly kind: 'APPROVE' | 'WAIVE' | 'REFUSE' | 'CONDITION';
  readonly at: string;
  readonly words: string;
  readonly alternative: string;
}

export interface TakenCorrection {
  readonly words: string;
  readonly by: string;
  readonly takenAt: string;
}

/** Minutes as people read them: one sentence each, in the order in which things stand. */
export interface MinutesSaid {
  readonly title: string;
  readonly facts: readonly (readonly [term: string, description: string])[];
  readonly attendance: readonly (readonly [group: string, people: readonly string[]])[];
  readonly items: readonly MinutesItemSaid[];
  readonly corrections: readonly string[];
}

export interface MinutesItemSaid {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly above: string;
  readonly sentences: readonly string[];
  readonly note: string;
  readonly corrections: readonly string[];
}
