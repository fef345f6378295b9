export { JOURNEY_TEMPLATE, STANDARD_STAGES, type TouchPointDraft } from './journey-template.js';
export { readTouchPoints, unknownStages, type TouchPointRow } from './import-touch-points.js';
export { writeTouchPoints } from './export-touch-points.js';
