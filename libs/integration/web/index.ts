export { routes } from './integration.routes.js';
