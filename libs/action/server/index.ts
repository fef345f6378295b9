export { ActionModule } from './action.module.js';
