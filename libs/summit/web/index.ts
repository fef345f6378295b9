export { routes } from './summit.routes.js';
