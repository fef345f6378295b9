export { TouchPointRetired } from './stage.refusals.js';
export { TouchPointModule } from './touch-point.module.js';
export { TouchPointStore } from './touch-point.store.js';
export { Stage, TouchPoint } from './touch-point.types.js';
