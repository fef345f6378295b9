export { routes } from './decision.routes.js';
export { useDeskCount, useWaitingCount } from './use-waiting.js';
export { sections } from './decision.sections.js';
export { seesOverview } from './sees-overview.js';
