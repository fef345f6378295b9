export { FigureAttribute } from './scorecard.enums.js';
export { ScorecardDoor } from './scorecard-door.js';
export { ScorecardModule } from './scorecard.module.js';
