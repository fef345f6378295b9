export { routes } from './champion.routes.js';
