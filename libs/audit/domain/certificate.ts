import type { LeafFacts } from './event-leaf.js';

/** One file that proves a final decision without asking anybody: its text, what happened to it, where each of that stands in the sealed record, and who signed it. */
export interface Certificate {
  readonly kind: 'tribune-certificate';
  readonly version: 1;
  readonly origin: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly issuedAt: string;
  readonly decision: { readonly id: string; readonly number: number; readonly revision: number; readonly text: string };
  readonly keys: readonly string[];
  readonly checkpoint: string;
  readonly events: readonly CertifiedEvent[];
}

export interface CertifiedEvent {
  readonly position: number;
  /** The siblings from the leaf to the root, as hex. */
  readonly proof: readonly string[];
  readonly facts: LeafFacts;
}

/** What a certificate tells of a decision: how it came to be final, and nothing of who voted or talked. */
export const CERTIFIED: readonly string[] = ['DecisionProposed', 'ProposalAdopted', 'DecisionAmended', 'VoteOpened', 'VoteClosed', 'RankingDecided', 'DecisionApproved', 'DecisionWaived', 'AnswerRevoked', 'DecisionFinal'];
