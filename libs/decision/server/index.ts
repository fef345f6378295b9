export { DecisionModule } from './decision.module.js';
export { DecisionStore } from './decision.store.js';
export { Decision } from './decision.types.js';
