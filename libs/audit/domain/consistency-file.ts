import { fromHex } from './bytes.js';
import { hasGrown } from './consistency.js';
import { isRefused, openCheckpoint, type Checkpoint } from './checkpoint.js';
import { refusedAs, type Fault, type Verdict } from './fault.js';
import { readKey, writeKey, type Cryptography } from './note.js';
import type { Trusted } from './verify-record.js';

/** One file that shows how a record has grown: two of its signed heads, and the hashes that lead from the one to the other. It says nothing of what has happened. */
export interface Consistency {
  readonly kind: 'tribune-consistency';
  readonly version: 1;
  readonly origin: string;
  readonly keys: readonly string[];
  /** The signed heads, the smaller first. */
  readonly checkpoints: readonly [string, string];
  /** From the first head to the second, as hex (RFC 9162, 2.1.4.1). */
  readonly proof: readonly string[];
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Whether this has the form of such a file; whether it is right is another question. */
export function isConsistency(value: unknown): value is Consistency {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, version, origin, keys, checkpoints, proof } = value as Partial<Record<keyof Consistency, unknown>>;
  return kind === 'tribune-consistency' && version === 1 && typeof origin === 'string' && isTexts(keys) && isTexts(checkpoints) && checkpoints.length === 2 && isTexts(proof);
}

/** Whether the second tree begins with the whole of the first, by these hashes. */
export const grewBy = ({ sha256 }: Cryptography, first: Checkpoint, second: Checkpoint, { proof }: Pick<Consistency, 'proof'>): boolean =>
  hasGrown(sha256, first, second, proof.map((hash) => fromHex(hash) ?? Uint8Array.of()));

/** Finds out whether the record of the second head has grown out of that of the first, and whether a checkpoint that was kept is one of the two. */
export function verifyConsistency(cryptography: Cryptography, file: Consistency, trusted: Trusted): Verdict {
  const keys = trusted.keys.length > 0 ? trusted.keys : file.keys.flatMap((key) => readKey(cryptography.sha256, key) ?? []);
  const faults: Fault[] = [];
  const opened = (note: string, number: number): Checkpoint[] => {
    const checkpoint = openCheckpoint(cryptography, note, keys);
    if (isRefused(checkpoint)) faults.push(refusedAs(checkpoint, number));
    else if (checkpoint.origin !== file.origin) faults.push({ code: 'OtherRecord', origin: checkpoint.origin, expected: file.origin });
    else {
      signers.add(writeKey(cryptography.sha256, checkpoint.by));
      return [checkpoint];
    }
    return [];
  };
  const signers = new Set<string>();
  const [first, second] = file.checkpoints.flatMap((note, at) => opened(note, at + 1));
  if (first && second) {
    if (!grewBy(cryptography, first, second, file)) faults.push({ code: 'NotGrown', from: first.size, until: second.size });
    for (const kept of trusted.checkpoints.flatMap((note) => opened(note, 0))) faults.push(...keptIn([first, second], kept));
  }
  return {
    kind: 'CONSISTENCY', origin: file.origin, faults, events: second?.size ?? 0, withheld: 0, checkpoints: file.checkpoints.length, keys: [...signers], pinned: trusted.keys.length > 0, decision: null,
    grownFrom: first?.size ?? null,
  };
}

/** A checkpoint that was kept has to be one of those that the proof is about. */
function keptIn(heads: readonly Checkpoint[], kept: Checkpoint): Fault[] {
  const same = heads.find(({ size }) => size === kept.size);
  if (!same) return [{ code: 'NotCompared', kept: kept.size, sizes: heads.map(({ size }) => size) }];
  return isEqual(same, kept) ? [] : [{ code: 'RecordAltered', from: 0, until: kept.size }];
}

const isEqual = (one: Checkpoint, other: Checkpoint): boolean => one.root.every((byte, at) => byte === other.root[at]);
