import type { DecisionStore } from '@tribune/decision/server';
import type { Once } from '@tribune/kernel/server';
import type { EvidenceStore } from './evidence.store.js';

/** What a verb works with; the resolver holds it and passes itself. */
export interface EvidenceHands {
  readonly once: Once;
  readonly decisions: DecisionStore;
  readonly evidence: EvidenceStore;
}

/** What a verb about one piece gives back: plain JSON, kept with its key. */
export interface Attached {
  readonly decisionId: string;
  readonly evidenceId: string;
}
