export { CouncilModule } from './council.module.js';
export { CouncilStore } from './council.store.js';
export { Council, VotingMethod, VotingRule, type VotingMethodName } from './council.types.js';
