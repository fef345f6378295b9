import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Cryptography } from '@tribune/audit/domain';

/** What stands before the 32 bytes of an Ed25519 key in the form that Node reads (RFC 8410). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 and Ed25519 by Node itself. */
export const cryptography: Cryptography = {
  sha256: (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest(),
  verify: (publicKey, message, signature) => verify(null, message, createPublicKey({ key: Buffer.concat([PREFIX, publicKey]), format: 'der', type: 'spki' }), signature),
};
