export { NotAnElector, Recused, VoteNotOpen } from './answer.refusals.js';
export { DecisionModule } from './decision.module.js';
export { DecisionIsFinal, NotAMember, RevisionMovedOn, WrongState } from './decision.refusals.js';
export { DecisionStore } from './decision.store.js';
export { TakesNoPart } from './part.refusals.js';
export { Decision } from './decision.types.js';
export { DecisionInput, DecisionPayload, paid } from './hands.js';
export { hasOffice } from './has-office.js';
