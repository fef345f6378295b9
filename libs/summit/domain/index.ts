export { missingFunctions, MOST_MINUTES, PARTS, timetable, type AgendaItem, type Part, type TimedItem } from './agenda.js';
export { FIRST_AGENDA } from './first-agenda.js';
export { planDifference, silosOf, type LineDifference, type LinePart, type PlannedLine, type PlanPlace, type Silos, type WrittenLine } from './plan.js';
export { SUMMIT_COMMANDS, summitLeadsTo, type SummitCommand, type SummitState } from './summit.machine.js';
export { summitRule, type SummitFacts, type WhyNot } from './summit.rules.js';
export { SUMMIT_COMMAND_WORDS, SUMMIT_STATE_WORDS } from './summit.words.js';
export { countReviews, REVIEW_METHODS, REVIEW_OUTCOMES, VERDICTS, type ReviewCount, type ReviewMethod, type ReviewOutcome, type StandingReview, type Verdict } from './review.js';
export { gapOf, rankByGap, type Gap, type GapKind, type MeasuredValue } from './gap.js';
export { doorSentence, preparationWork, reviewWork, sealingWork } from './work-items.js';
