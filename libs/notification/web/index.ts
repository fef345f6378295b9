export { Bell } from './bell.js';
export { routes } from './notification.routes.js';
export { sections } from './notification.sections.js';
