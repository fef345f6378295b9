export { routes } from './register.routes.js';
export { sections } from './register.sections.js';
