export { routes } from './summit.routes.js';
export { sections } from './summit.sections.js';
