import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readKey, writeKey } from '@tribune/audit/domain';
import { cryptography } from './cryptography.js';

/** The public half of the key in AUDIT_DIR, as a word under a name that is no record's: libs/audit/server/signer.ts writes it. */
export const PUBLIC_FILE = 'signing-key.pub';

/** The keys that sign a record, the newest first, as words under its name. */
export type PublishedKeys = (origin: string, inDatabase: readonly (string | null)[]) => string[];

/**
 * As the server was told: by AUDIT_PUBLIC_KEY (words as /record shows them, of whatever record, with spaces between), else by the file beside the worker's key.
 * Who may write in the database could put a key of their own there; it is asked only where nobody told.
 */
export function publishedKeys(told = process.env['AUDIT_PUBLIC_KEY'], directory = process.env['AUDIT_DIR']): PublishedKeys {
  const given = keysIn(told ?? '');
  let beside: Uint8Array[] = [];
  return (origin, inDatabase) => {
    // the worker makes it at its first start, perhaps after this process has begun
    if (given.length === 0 && beside.length === 0 && directory) beside = keysIn(read(path.join(directory, PUBLIC_FILE)));
    const known = given.length > 0 ? given : beside;
    return known.length > 0 ? known.map((publicKey) => writeKey(cryptography.sha256, { name: origin, publicKey })) : inDatabase.filter((key) => key !== null);
  };
}

function keysIn(words: string): Uint8Array[] {
  return words.split(/\s+/).filter((word) => word !== '').map((word) => {
    const key = readKey(cryptography.sha256, word);
    if (!key) throw new Error(`AUDIT_PUBLIC_KEY holds what is no key: "${word}". It is one word, name+id+key, as the page "The record" shows it.`);
    return key.publicKey;
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
