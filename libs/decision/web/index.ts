export { routes } from './decision.routes.js';
export { useDeskCount, useWaitingCount } from './use-waiting.js';
export { sections } from './decision.sections.js';
export { seesOverview } from './sees-overview.js';
export { STATE_TONES as DECISION_TONES } from './standing.js';
export { texts as decisionTexts } from './decision.texts.js';
