import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signNote, writeKey } from '@tribune/audit/domain';
import { cryptography } from './cryptography.js';
import { PUBLIC_FILE } from './published-keys.js';

/** Signs what is sealed here, under the name of the record that it belongs to. */
export interface Signer {
  /** The 32 bytes of the public key. */
  readonly publicKey: Uint8Array;
  sign(name: string, text: string): string;
}

const FILE = 'signing-key.pem';

/** The key of AUDIT_SIGNING_KEY (PEM, or its base64 on one line); without it the one in this directory, which is made there on the first start. */
export function openSigner(given: string | undefined, directory: string | undefined): Signer | undefined {
  if (!given && !directory) return undefined;
  const signer = signerOf(createPrivateKey(given ? pemOf(given) : keyIn(directory ?? '')));
  if (directory) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    // for the api, which is to say whose seal it is without asking the database
    writeFileSync(path.join(directory, PUBLIC_FILE), `${writeKey(cryptography.sha256, { name: 'tribune', publicKey: signer.publicKey })}\n`);
  }
  return signer;
}

const pemOf = (given: string): string => (given.includes('BEGIN') ? given.replaceAll('\\n', '\n') : Buffer.from(given, 'base64').toString('utf8'));

function signerOf(privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('The key that signs the record must be an Ed25519 key.');
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32));
  return { publicKey, sign: (name, text) => signNote(cryptography.sha256, text, { name, publicKey }, (message) => sign(null, message, privateKey)) };
}

function keyIn(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, FILE);
  try {
    const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    // of two workers that start at once, one makes it
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8');
  }
}
