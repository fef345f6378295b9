export { routes } from './action.routes.js';
export { sections } from './action.sections.js';
