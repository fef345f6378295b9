import type { DecisionStore } from '@tribune/decision/server';
import type { Once } from '@tribune/kernel/server';
import type { DiscussionStore } from './discussion.store.js';

/** What a verb works with; the resolver holds it and passes itself. */
export interface DiscussionHands {
  readonly once: Once;
  readonly decisions: DecisionStore;
  readonly discussion: DiscussionStore;
}

/** What a verb about one contribution gives back: plain JSON, kept with its key. */
export interface Said {
  readonly decisionId: string;
  readonly contributionId: string;
}
