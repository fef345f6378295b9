export { routes } from './council.routes.js';
