export { routes } from './mailbox.routes.js';
export { sections } from './notification.sections.js';
