export { ACTION_COMMANDS, actionLeadsTo, isUnderWay, type ActionCommand, type ActionState } from './action.machine.js';
export type { ActionFacts, AfterwardsFacts, NotingFacts, PredictionFacts, WhyNot } from './action.facts.js';
export { actionRule, createAction, enterActualValue, noteAction, predictEffects, reviewOutcome } from './action.rules.js';
export { ACTION_COMMAND_WORDS, ACTION_STATE_WORDS } from './action.words.js';
export { OPEN_ACTION_WORDS } from './open-action.words.js';
export { brierOf, overallBrier, spreadOf, type Spread } from './prediction.js';
export { figuresSay, unitIn, type Verdict } from './verdict.js';
export { actionWork, DAYS_AHEAD, REVIEW_DAYS, reviewWork } from './work-items.js';
