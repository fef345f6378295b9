import { createHash, createPublicKey, generateKeyPairSync, sign, verify as verifyWith } from 'node:crypto';
import { toHex } from './bytes.js';
import { originOf, writeCheckpoint } from './checkpoint.js';
import { eventLeaf, type LeafFacts } from './event-leaf.js';
import type { Fault } from './fault.js';
import type { Trusted } from './keyring.js';
import { EMPTY, grown, rootOf } from './merkle.js';
import { signNote, writeKey, type Cryptography, type VerifierKey } from './note.js';
import type { RecordEntry } from './record-file.js';
import { RecordVerifier } from './verify-record.js';

const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** The same few notes are opened thousands of times. */
const known = new Map<string, boolean>();
function verifyOnce(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const asked = [key, message, signature].map((each) => Buffer.from(each).toString('base64')).join();
  const answer = known.get(asked) ?? verifyWith(null, message, createPublicKey({ key: Buffer.concat([PREFIX, key]), format: 'der', type: 'spki' }), signature);
  known.set(asked, answer);
  return answer;
}
/** For specs: SHA-256 and Ed25519 by Node itself. */
export const cryptography: Cryptography = {
  sha256: (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest(),
  verify: verifyOnce,
};
export const { sha256 } = cryptography;
export const organization = '018f0000-0000-7000-8000-000000000001';
export const origin = originOf(organization);
export const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, key: { name: origin, publicKey: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)) } satisfies VerifierKey };
};
export const ours = keyPair();

/** A record of so many events, sealed in batches of these lengths. */
export interface Sealed {
  readonly entries: RecordEntry[];
  readonly checkpoints: string[];
}

type Told = Pick<LeafFacts, 'type' | 'data'> & Partial<LeafFacts>;

/** The event with this number; what is told of it beside that it is one. */
export const factsOf = (n: number, told: Told): LeafFacts => ({
  organization, id: String(100 + n), at: `2026-11-22T10:00:${String(n % 60).padStart(2, '0')}.000000Z`, actor: null, subjectType: 'Decision', subject: organization, ...told,
});

export function sealed(batches: readonly number[], by = ours, tell = (n: number): Told => ({ type: 'Filled', data: { n } })): Sealed {
  const entries: RecordEntry[] = [];
  const checkpoints: string[] = [];
  let tree = EMPTY;
  for (const batch of batches) {
    for (let n = 0; n < batch; n++) {
      const facts = factsOf(entries.length, tell(entries.length));
      const leaf = eventLeaf(sha256, facts);
      entries.push({ position: entries.length, leaf: toHex(leaf), event: facts.id, facts });
      tree = grown(sha256, tree, leaf);
    }
    checkpoints.push(signNote(sha256, writeCheckpoint({ origin, size: tree.size, root: rootOf(sha256, tree) }), by.key, (message) => sign(null, message, by.privateKey)));
  }
  return { entries, checkpoints };
}

/** The lines of a record’s file; `more` stand before its end. */
export const linesOf = ({ entries, checkpoints }: Sealed, more: readonly object[] = []): object[] => [
  { kind: 'tribune-record', version: 1, origin, organization: 'Northwind Air', exportedAt: '2026-11-22T10:05:00.000Z', keys: [writeKey(sha256, ours.key)] },
  ...checkpoints.map((checkpoint) => ({ checkpoint })), ...entries, ...more, { end: { checkpoints: checkpoints.length, entries: entries.length } },
];

export const trusting: Trusted = { keys: [ours.key], checkpoints: [] };

/** What is found out of lines, as they are written or as they were read. */
export function verdictOf(lines: readonly (object | string)[], trusted: Trusted = trusting) {
  const verifier = new RecordVerifier(cryptography, trusted);
  for (const line of lines) if (typeof line === 'string') verifier.takeText(line); else verifier.take(line);
  return verifier.verdict();
}

export const faultsOf = (record: Sealed, trusted?: Trusted, more?: readonly object[]): readonly Fault[] => verdictOf(linesOf(record, more), trusted).faults;
