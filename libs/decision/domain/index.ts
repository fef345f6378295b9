export { COMMANDS, isPossible, type Command, type State } from './decision.machine.js';
export type { AnswerFacts, AnswerKind, DecisionFacts, Facts, PersonFacts, RecusalFacts, WhyNot } from './decision.facts.js';
export { answerFor, contestRecusal, judgeRecusal, RULES, type Rule } from './decision.rules.js';
export { countVotes, derivationOf, quorumOf, type CastBallot, type Choice, type Elector, type FrozenRules, type Tally, type VotingMethod } from './outcome.js';
export { bodyOf, classOf, fieldsOf, isComplete, optionsOf, EMPTY_BODY, type AmountFields, type BodyFields, type MeasureFields, type OptionFields, type StanceFields } from './revision-body.js';
export { countWords, WORDS_OF_WHAT_CHANGES } from './word-count.js';
export { nextStepOf, type NextStepFacts } from './next-step.js';
export { byUrgency, workOf, type DecisionWork, type DecisionWorkKind, type WorkFacts } from './work-items.js';
export { COMMAND_WORDS, STATE_WORDS } from './decision.words.js';
