export { routes } from './audit.routes.js';
