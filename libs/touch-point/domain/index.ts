export { JOURNEY_TEMPLATE, STANDARD_STAGES, type TouchPointDraft } from './journey-template.js';
export { readTouchPoints, TOUCH_POINT_COLUMNS, unknownStages, type TouchPointRow } from './import-touch-points.js';
