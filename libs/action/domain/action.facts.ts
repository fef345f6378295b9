import type { RefusalData } from '@tribune/kernel/domain';
import type { ActionState } from './action.machine.js';

/** Why not: a code that names its sentence, and the data which that sentence needs. */
export interface WhyNot {
  readonly code: string;
  readonly data: RefusalData;
}

export const whyNot = (code: string, data: RefusalData = {}): WhyNot => ({ code, data });

/** An action, and the asking person's place in it. */
export interface ActionFacts {
  readonly state: ActionState;
  readonly pausedBySystem: boolean;
  readonly isOwner: boolean;
  /** A member of the decision's council, or its author. */
  readonly mayPlan: boolean;
}

/** A decision's life after FINAL, and the asking person's place in it. Days are ISO days where the organization counts them. */
export interface AfterwardsFacts {
  readonly final: boolean;
  readonly mayPlan: boolean;
  /** Chair of its council, or its author. */
  readonly answersForIt: boolean;
  readonly isAnalyst: boolean;
  readonly ownsAnAction: boolean;
  readonly reviewOn: string | null;
  readonly today: string;
}

/** A meeting, as far as noting what is to be done goes. */
export interface NotingFacts {
  readonly isMember: boolean;
  readonly running: boolean;
}

/** An open vote, as far as predicting goes. */
export interface PredictionFacts {
  readonly voteOpen: boolean;
  readonly isElector: boolean;
  readonly isRecused: boolean;
}
