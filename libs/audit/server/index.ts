export { AuditModule } from './audit.module.js';
export { Signal } from './signal.js';
