export { AuditModule } from './audit.module.js';
export { cryptography } from './cryptography.js';
export { publishedKeys } from './published-keys.js';
export { keptCheckpoints, type KeptCheckpoints } from './kept-checkpoints.js';
export { sealEvents, type Sealing } from './sealer.js';
export { Signal } from './signal.js';
export { openSigner, type Signer } from './signer.js';
