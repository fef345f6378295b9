import { fromBase64, fromHex, isSame, toBase64, toHex, type Sha256 } from './bytes.js';

/** What a note is signed and checked with. */
export interface Cryptography {
  readonly sha256: Sha256;
  /** Whether an Ed25519 key has made this signature over these bytes. */
  readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}

/** A key that signs: its name, and the 32 bytes of its public half. */
export interface VerifierKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

const ED25519 = 1;
const ID_LENGTH = 4;
/** A note is a few lines, a key one word. */
const LONGEST = 4_096;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const isName = (name: string): boolean => /^[^\s+]+$/u.test(name);

/** Four bytes that tell keys of one name apart (C2SP signed-note). */
export const keyId = (sha256: Sha256, { name, publicKey }: VerifierKey): Uint8Array => sha256(bytesOf(`${name}\n`), Uint8Array.of(ED25519), publicKey).slice(0, ID_LENGTH);

/** A key as one word that can be printed and compared: name+id+key. */
export const writeKey = (sha256: Sha256, key: VerifierKey): string => `${key.name}+${toHex(keyId(sha256, key))}+${toBase64(Uint8Array.of(ED25519, ...key.publicKey))}`;

/** The key that such a word says; null where it is none, or its id is not that of its key. */
export function readKey(sha256: Sha256, text: string): VerifierKey | null {
  const [, name = '', id = '', key = ''] = (text.length <= LONGEST && /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim())) || [];
  const bytes = fromBase64(key);
  if (!bytes || bytes.length !== 33 || bytes[0] !== ED25519) return null;
  const read = { name, publicKey: bytes.slice(1) };
  return isSame(fromHex(id) ?? Uint8Array.of(), keyId(sha256, read)) ? read : null;
}

/** A text with its signature below. The text ends with a line feed, which is signed too. */
export function signNote(sha256: Sha256, text: string, key: VerifierKey, sign: (message: Uint8Array) => Uint8Array): string {
  if (!isName(key.name)) throw new Error('a key’s name has no space and no plus');
  return `${text}\n— ${key.name} ${toBase64(Uint8Array.of(...keyId(sha256, key), ...sign(bytesOf(text))))}\n`;
}

export type Opened = { readonly text: string; readonly by: VerifierKey } | { readonly refused: 'MALFORMED' | 'UNKNOWN_KEY' | 'BAD_SIGNATURE' };

/** The text of a note, if one of these keys has signed it. Signatures of others are left aside; a false one of a known key is none. */
export function openNote({ sha256, verify }: Cryptography, note: string, keys: readonly VerifierKey[]): Opened {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || note.length > LONGEST || !note.endsWith('\n')) return { refused: 'MALFORMED' };
  const text = note.slice(0, end + 1);
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name = '', signed = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
    const bytes = fromBase64(signed);
    if (!bytes || bytes.length <= ID_LENGTH) return { refused: 'MALFORMED' };
    const by = keys.find((key) => key.name === name && isSame(keyId(sha256, key), bytes.slice(0, ID_LENGTH)));
    if (by) return verify(by.publicKey, bytesOf(text), bytes.slice(ID_LENGTH)) ? { text, by } : { refused: 'BAD_SIGNATURE' };
  }
  return { refused: 'UNKNOWN_KEY' };
}
