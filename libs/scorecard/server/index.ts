export { ScorecardModule } from './scorecard.module.js';
