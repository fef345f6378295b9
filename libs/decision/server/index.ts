export { NotAnElector, Recused, VoteNotOpen } from './answer.refusals.js';
export { DecisionModule } from './decision.module.js';
export { RevisionMovedOn } from './decision.refusals.js';
export { DecisionStore } from './decision.store.js';
export { Decision } from './decision.types.js';
export { hasOffice } from './has-office.js';
