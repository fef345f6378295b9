export { TouchPointModule } from './touch-point.module.js';
export { TouchPointStore } from './touch-point.store.js';
export { TouchPoint } from './touch-point.types.js';
