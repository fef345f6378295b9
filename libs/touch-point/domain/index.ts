export { JOURNEY_TEMPLATE, STANDARD_STAGES, type TouchPointDraft } from './journey-template.js';
