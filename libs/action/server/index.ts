export { Follows, VerdictName } from './action.enums.js';
export { ActionModule } from './action.module.js';
