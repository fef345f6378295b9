export { routes } from './scorecard.routes.js';
