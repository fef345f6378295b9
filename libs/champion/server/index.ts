export { ChampionModule } from './champion.module.js';
export { Constituency, Term } from './champion.types.js';
export { ConstituencyStore } from './constituency.store.js';
export { Election } from './election.types.js';
