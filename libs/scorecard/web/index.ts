export { AttributeHeat, hasHeat, type HeatRow } from './attribute-heat.js';
export { routes } from './scorecard.routes.js';
