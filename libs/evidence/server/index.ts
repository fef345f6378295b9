export { EvidenceModule } from './evidence.module.js';
export { columnsOf } from './evidence.store.js';
