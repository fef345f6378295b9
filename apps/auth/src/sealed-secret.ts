import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refused } from '@tribune/kernel/domain';

/** Encrypts what providers must be told, so that neither the database nor its backups give it away: AES-256-GCM, bound to whom it is for. */
export interface SecretBox {
  seal(secret: string, of: string): Buffer;
  open(sealed: Buffer, of: string): string;
}

const NONCE = 12;
const TAG = 16;

export function secretBox(key: Buffer): SecretBox {
  return {
    seal(secret, of) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, of) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(of)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
        return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
      } catch {
        // another key than the one that sealed it: an administrator enters the secret anew
        throw new Refused('SecretLost');
      }
    },
  };
}

/** The key of AUTH_KEY, a text of 32 characters or more; without it the one in AUTH_DIR, which is made there on the first start; null without either. */
export function openKey(given: string | undefined, directory: string | undefined): Buffer | null {
  const text = given || (directory ? keyIn(directory) : null);
  if (text === null) return null;
  if (text.trim().length < 32) throw new Error('AUTH_KEY has 32 characters at least, drawn at random');
  return createHash('sha256').update(text.trim()).digest();
}

function keyIn(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, 'secrets-key');
  try {
    const made = randomBytes(32).toString('hex');
    // of two processes that start at once, one makes it
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8');
  }
}
