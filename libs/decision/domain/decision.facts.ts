import type { RefusalData } from '@tribune/kernel/domain';
import type { State } from './decision.machine.js';

/** What the rules ask about a decision; times are moments, ids are the database's. */
export interface DecisionFacts {
  readonly state: State;
  readonly councilId: string;
  readonly authorId: string;
  readonly seconded: boolean;
  /** The chair has put off the vote that opens by itself (D4). */
  readonly postponed: boolean;
  readonly currentRevision: number;
  /** Who wrote the current revision, unless a member has adopted it (D9). */
  readonly editorId: string | null;
  /** Author or last editor holds a term, and nobody has adopted the current revision yet. */
  readonly adoptable: boolean;
  /** Editorial revisions above the vote's basis, and until when each may be raised to material (D3). */
  readonly editWindows: readonly { readonly revision: number; readonly endsAt: Date }[];
  /** It has options, and no vote has ranked them yet: champions answer the result only (D4). */
  readonly unranked: boolean;
  /** Its own number, while a champion has linked it with others (D10); null when it stands alone. */
  readonly linkedAs: number | null;
  /** The vote of the standing basis, once opened. */
  readonly vote: { readonly closesAt: Date; readonly closed: boolean } | null;
}

/** Who asks, as far as this decision goes. */
export interface PersonFacts {
  readonly id: string;
  /** A seat in the decision's council now. */
  readonly isMember: boolean;
  readonly isChair: boolean;
  /** Champion (rank 0) of any constituency. */
  readonly isChampion: boolean;
  /** Champion or alternate of any constituency. */
  readonly holdsTerm: boolean;
  /** In the electorate that the standing vote froze. */
  readonly isElector: boolean;
  readonly isRecused: boolean;
  /** Has declared a conflict of interest, which the other members set aside. */
  readonly wasSetAside: boolean;
  /** Has an objection here that stands (D8). */
  readonly isObjecting: boolean;
}

/** A declared conflict of interest, and the asking person's part in deciding on it (D6). */
export interface RecusalFacts {
  readonly personId: string;
  /** A member's; a champion's recusal is their own declaration and nobody else's business (D11). */
  readonly ofMember: boolean;
  readonly contested: boolean;
  readonly setAside: boolean;
  readonly judgedByMe: boolean;
}

export type AnswerKind = 'APPROVED' | 'WAIVED' | 'REFUSED';

/** One constituency's side of a decision, and the asking person's place in it. */
export interface AnswerFacts {
  readonly constituencyId: string;
  readonly binding: boolean;
  /** What the current revision says; null when it is silent. */
  readonly stance: 'AFFECTS' | 'UNAFFECTED' | null;
  readonly seatHeld: boolean;
  /** The answer that stands for the current revision. */
  readonly standing: { readonly kind: AnswerKind; readonly personId: string; readonly rank: number } | null;
  /** The person's own term here; null without one. */
  readonly myRank: number | null;
  /** Whether the person's turn has come: champion, or an alternate after clock, hand-over or recusal (D11). */
  readonly myTurn: boolean;
  /** When an alternate's turn comes by the clock; null while no clock runs. */
  readonly myTurnAt: Date | null;
}

export interface Facts {
  readonly decision: DecisionFacts;
  readonly person: PersonFacts;
  readonly answers: readonly AnswerFacts[];
}

/** Why not: a code that names its sentence, and the data which that sentence needs. */
export interface WhyNot {
  readonly code: string;
  readonly data: RefusalData;
}

export const whyNot = (code: string, data: RefusalData = {}): WhyNot => ({ code, data });
