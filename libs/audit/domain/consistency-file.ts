import { fromHex, isSame } from './bytes.js';
import { isOrigin, isRefused, type Checkpoint, type OpenedCheckpoint } from './checkpoint.js';
import { hasGrown } from './consistency.js';
import { FaultList } from './fault-list.js';
import { NOTHING, refusedAs, type Fault, type Verdict } from './fault.js';
import { Keyring, type Trusted } from './keyring.js';
import type { Cryptography } from './note.js';
import { beyond, isObject, isTexts } from './record-file.js';

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

const FIELDS = ['kind', 'version', 'origin', 'keys', 'checkpoints', 'proof'];

/** Whether this has the form of such a file; whether it is right is another question. */
export function isConsistency(value: unknown): value is Consistency {
  if (!isObject(value)) return false;
  const { kind, version, origin, keys, checkpoints, proof } = value;
  return kind === 'tribune-consistency' && version === 1 && isOrigin(origin) && isTexts(keys) && isTexts(checkpoints) && checkpoints.length === 2 && isTexts(proof);
}

/** Whether the second tree begins with the whole of the first, by these hashes. */
export const grewBy = ({ sha256 }: Cryptography, first: Checkpoint, second: Checkpoint, { proof }: Pick<Consistency, 'proof'>): boolean =>
  hasGrown(sha256, first, second, proof.map((hash) => fromHex(hash) ?? Uint8Array.of()));

/** Finds out whether the record of the second head has grown out of that of the first, and whether a checkpoint that was kept is one of the two. */
export function verifyConsistency(cryptography: Cryptography, file: Consistency, trusted: Trusted): Verdict {
  const faults = new FaultList();
  const keyring = new Keyring(cryptography, file.origin, file.keys, trusted);
  const own = (opened: OpenedCheckpoint, number: number): Checkpoint[] => {
    if (isRefused(opened)) faults.say(refusedAs(opened, number));
    else if (opened.origin !== file.origin) faults.say({ code: 'OtherRecord', origin: opened.origin, expected: file.origin });
    else return [opened];
    return [];
  };
  const [first, second] = file.checkpoints.flatMap((note, at) => own(keyring.open(note), at + 1));
  if (first && second) {
    if (!grewBy(cryptography, first, second, file)) faults.say({ code: 'NotGrown', from: first.size, until: second.size });
    for (const kept of trusted.checkpoints.flatMap((note) => own(keyring.openKept(note), 0))) faults.sayAll(keptIn([first, second], kept));
  }
  faults.sayAll(beyond(file, FIELDS).map((field) => ({ code: 'NotSealed', field })));
  faults.sayAll(keyring.faults());
  return { ...NOTHING, kind: 'CONSISTENCY', origin: file.origin, ...faults.told, events: second?.size ?? 0, checkpoints: file.checkpoints.length, ...keyring.told, grownFrom: first?.size ?? null };
}

/** A checkpoint that was kept has to be one of those that the proof is about. */
function keptIn(heads: readonly Checkpoint[], kept: Checkpoint): Fault[] {
  const same = heads.find(({ size }) => size === kept.size);
  if (!same) return [{ code: 'NotCompared', kept: kept.size, sizes: heads.map(({ size }) => size) }];
  return isSame(same.root, kept.root) ? [] : [{ code: 'RecordAltered', from: 0, until: kept.size }];
}
