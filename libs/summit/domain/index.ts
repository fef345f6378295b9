export { emptyParts, missingFunctions, MOST_MINUTES, PARTS, timetable, type AgendaItem, type Part, type TimedItem } from './agenda.js';
export { FIRST_AGENDA } from './first-agenda.js';
export { LINE_PARTS, planDifference, silosOf, type LineDifference, type LinePart, type PlannedLine, type PlanPlace, type Silos, type WrittenLine } from './plan.js';
export { SUMMIT_COMMANDS, SUMMIT_MACHINE, SUMMIT_STATES, summitLeadsTo, type SummitCommand, type SummitState } from './summit.machine.js';
export { FEWEST_PARTICIPANTS, summitRule, whyNot, type SummitFacts, type WhyNot } from './summit.rules.js';
export { SUMMIT_COMMAND_WORDS, SUMMIT_STATE_WORDS } from './summit.words.js';
export { GAPS, gapOf, rankByGap, type Gap, type GapKind, type MeasuredValue } from './gap.js';
export { doorSentence, preparationWork, sealingWork } from './work-items.js';
