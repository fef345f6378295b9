import type { Language } from '@tribune/kernel/domain';
import type { ActionState } from './action.machine.js';
import { isUnderWay } from './action.machine.js';
import { WORK_WORDS } from './work.words.js';

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
export function actionWork({ state, isOwner, daysLeft }: ActionWorkFacts, language: Language = 'en'): string | null {
  if (!isOwner || !isUnderWay(state) || daysLeft > DAYS_AHEAD) return null;
  if (daysLeft < 0) return WORK_WORDS[language].over;
  return state === 'OPEN' ? WORK_WORDS[language].open : WORK_WORDS[language].doing;
}

export interface ReviewWorkFacts {
  readonly answersForIt: boolean;
  readonly daysSinceReviewDay: number | null;
  readonly reviewed: boolean;
  /** Expected effects without any measured value. */
  readonly unmeasured: number;
}

/** Asked of chair and author from the review's day on, until one of them has done it. */
export function reviewWork({ answersForIt, daysSinceReviewDay, reviewed, unmeasured }: ReviewWorkFacts, language: Language = 'en'): string | null {
  if (!answersForIt || reviewed || daysSinceReviewDay === null || daysSinceReviewDay < 0) return null;
  if (unmeasured === 0) return WORK_WORDS[language].review;
  return WORK_WORDS[language].unmeasured(unmeasured);
}
