export { routes } from './council.routes.js';
export { sections } from './council.sections.js';
