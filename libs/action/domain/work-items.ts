import type { ActionState } from './action.machine.js';
import { isUnderWay } from './action.machine.js';

/** An action is asked for from a week before its day until it is done. */
export const DAYS_AHEAD = 7;
/** How long a review may take from its day on. */
export const REVIEW_DAYS = 14;

export interface ActionWorkFacts {
  readonly state: ActionState;
  readonly isOwner: boolean;
  readonly daysLeft: number;
}

/** What waits for exactly the owner; null while nothing does. */
export function actionWork({ state, isOwner, daysLeft }: ActionWorkFacts): string | null {
  if (!isOwner || !isUnderWay(state) || daysLeft > DAYS_AHEAD) return null;
  if (daysLeft < 0) return 'Its day is over. Say how far it is, give it another day with the reason, or finish it.';
  return state === 'OPEN' ? 'It is yours and has not been started.' : 'It is yours and under way: say how far it is, or finish it.';
}

export interface ReviewWorkFacts {
  readonly answersForIt: boolean;
  readonly daysSinceReviewDay: number | null;
  readonly reviewed: boolean;
  /** Expected effects without any measured value. */
  readonly unmeasured: number;
}

/** Asked of chair and author from the review's day on, until one of them has done it. */
export function reviewWork({ answersForIt, daysSinceReviewDay, reviewed, unmeasured }: ReviewWorkFacts): string | null {
  if (!answersForIt || reviewed || daysSinceReviewDay === null || daysSinceReviewDay < 0) return null;
  if (unmeasured === 0) return 'Its day has come: what was expected, what happened, and what do you learn from it?';
  return `Its day has come, and ${unmeasured === 1 ? 'one measure has' : `${unmeasured} measures have`} no value yet: ask for it, or say that it is unknown.`;
}
