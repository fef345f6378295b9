export { routes } from './touch-point.routes.js';
