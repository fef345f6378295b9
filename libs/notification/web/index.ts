export { routes } from './mailbox.routes.js';
