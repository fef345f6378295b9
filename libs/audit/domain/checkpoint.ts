import { fromBase64, toBase64 } from './bytes.js';
import { openNote, type Cryptography, type VerifierKey } from './note.js';

/** The head of an organization’s tree: which record, how many events, and the one hash that they lead to (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The name of an organization’s record, and of the key that signs it. */
export const originOf = (organizationId: string): string => `tribune/${organizationId}`;

/** Whether a record can have this name: one that says nothing would be nobody’s. */
export const isOrigin = (value: unknown): value is string => typeof value === 'string' && /^tribune\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

export function readCheckpoint(text: string): Checkpoint | null {
  const [, origin = '', size = '', hash = ''] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n/.exec(text) ?? [];
  const root = fromBase64(hash);
  return root?.length === 32 && Number.isSafeInteger(Number(size)) ? { origin, size: Number(size), root } : null;
}

export interface RefusedCheckpoint {
  readonly refused: 'MALFORMED' | 'UNKNOWN_KEY' | 'BAD_SIGNATURE';
}
export type OpenedCheckpoint = (Checkpoint & { readonly by: VerifierKey }) | RefusedCheckpoint;
export const isRefused = (opened: OpenedCheckpoint): opened is RefusedCheckpoint => 'refused' in opened;

/** A signed checkpoint, if one of these keys has signed it under the name of its own record, and nobody has written anything below. */
export function openCheckpoint(cryptography: Cryptography, note: string, keys: readonly VerifierKey[]): OpenedCheckpoint {
  const opened = openNote(cryptography, note, keys);
  if ('refused' in opened) return opened;
  const checkpoint = readCheckpoint(opened.text);
  const isSignedOnce = note.indexOf('\n', opened.text.length + 1) === note.length - 1;
  if (!checkpoint || !isSignedOnce || checkpoint.origin !== opened.by.name) return { refused: 'MALFORMED' };
  return { ...checkpoint, by: opened.by };
}
