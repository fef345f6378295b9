export { moveClock } from './clock.js';
export { DecisionActs, nodeId, type Acted, type Who } from './decision-acts.js';
export { TestElection } from './election.js';
export { electChampion, votingCards, type Elected } from './elect-champion.js';
export { showPasskey, signIn } from './sign-in.js';
export { SoftAuthenticator } from './soft-authenticator.js';
export { testApi, type Answer, type Asking, type TestApi } from './test-api.js';
export { testDatabase, type Role, type TestDatabase } from './test-database.js';
export { foundWorld, type Citizen, type World, type WorldOptions } from './world.js';
