import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { Cryptography } from '@tribune/audit/domain';

/** What stands before the 32 bytes of an Ed25519 key in the form that Node reads (RFC 8410). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** A long record is signed thousands of times with one key: it is read once. */
const keys = new Map<string, KeyObject>();
function keyObject(publicKey: Uint8Array): KeyObject {
  const name = Buffer.from(publicKey).toString('base64');
  const key = keys.get(name) ?? createPublicKey({ key: Buffer.concat([PREFIX, publicKey]), format: 'der', type: 'spki' });
  keys.set(name, key);
  return key;
}

/** SHA-256 and Ed25519 by Node itself. */
export const cryptography: Cryptography = {
  sha256: (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest(),
  verify: (publicKey, message, signature) => verify(null, message, keyObject(publicKey), signature),
};
