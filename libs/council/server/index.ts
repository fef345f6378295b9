export { seesComposition } from './composition.store.js';
export { CouncilModule } from './council.module.js';
export { CouncilStore } from './council.store.js';
export { Council, Seat, VotingMethod, VotingRule, type VotingMethodName } from './council.types.js';
export { Meeting, MeetingItem } from './meeting.types.js';
export { momentsIn } from './moments-in.js';
