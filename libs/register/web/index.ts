export { routes } from './register.routes.js';
