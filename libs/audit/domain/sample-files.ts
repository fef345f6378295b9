import { fromHex, toHex } from './bytes.js';
import type { Certificate } from './certificate.js';
import { consistencyProof } from './consistency.js';
import type { Consistency } from './consistency-file.js';
import { inclusionProof } from './inclusion.js';
import { writeKey } from './note.js';
import { organization, origin, ours, sealed, sha256, type Sealed } from './sample-record.js';

const text = '{"prose":{"title":"Rebook by yourself"}}';
const hash = toHex(sha256(new TextEncoder().encode(text)));
const [decision, other, one, two] = ['0001', '0002', '0003', '0004'].map((end) => `018f0000-0000-7000-8000-00000000${end}`) as [string, string, string, string];
const answer = (constituency: string) => ({ constituency, term: `${constituency}-term`, revision: 2, hash });

const HISTORY = [
  { type: 'OrganizationFounded', subjectType: 'Organization', data: {} },
  { type: 'DecisionProposed', data: { revision: 1 } },
  { type: 'VoteOpened', data: { basis: 1 } },
  { type: 'BallotCast', data: { basis: 1, cast: 1, salt: 'abc' } },
  { type: 'DecisionAmended', data: { revision: 2, class: 'MATERIAL' } },
  { type: 'VoteReopened', data: { basis: 2 } },
  { type: 'VoteClosed', data: { basis: 2, carried: true, voted: 1 } },
  { type: 'DecisionApproved', data: answer(one) },
  { type: 'DecisionWaived', data: answer(two) },
  { type: 'DecisionFinal', data: { number: 1, revision: 2, basis: 2, hash, consents: [{ constituency: one, term: `${one}-term`, kind: 'APPROVE' }, { constituency: two, term: `${two}-term`, kind: 'WAIVE' }] } },
  { type: 'VoteOpened', subject: other, data: { basis: 1 } },
  { type: 'BallotCast', subject: other, data: { basis: 1, cast: 1, salt: 'def' } },
];
const CERTIFIED = [1, 2, 4, 5, 6, 7, 8, 9];

/** For specs: a small history with a final decision and an open vote, of which a ballot is withheld. */
export function history(): Sealed {
  const whole = sealed([5, 5, 2], ours, (n) => ({ subject: decision, ...(HISTORY[n] ?? { type: 'Filled', data: {} }) }));
  return { ...whole, entries: whole.entries.map((entry) => (entry.position === 11 ? { ...entry, facts: null, withheld: true } : entry)) };
}

const hashesOf = ({ entries }: Sealed) => ({ leaf: (at: number) => fromHex(entries[at]?.leaf ?? '') ?? undefined, tile: () => undefined });
const key = writeKey(sha256, ours.key);

/** The certificate of its decision. */
export function certificateOf(record: Sealed): Certificate {
  const events = CERTIFIED.flatMap((position) => {
    const facts = record.entries[position]?.facts;
    return facts ? [{ position, facts, proof: inclusionProof(sha256, hashesOf(record), position, record.entries.length).map(toHex) }] : [];
  });
  return {
    kind: 'tribune-certificate', version: 1, origin, organization: { id: organization, name: 'Northwind Air' }, issuedAt: '2026-11-22T10:05:00.000Z', decision: { id: decision, number: 1, revision: 2, text }, keys: [key],
    checkpoint: record.checkpoints.at(-1) ?? '', events,
  };
}

/** The proof that it has grown from its first checkpoint to its last. */
export const growthOf = (record: Sealed): Consistency => ({
  kind: 'tribune-consistency', version: 1, origin, keys: [key], checkpoints: [record.checkpoints[0] ?? '', record.checkpoints.at(-1) ?? ''], proof: consistencyProof(sha256, hashesOf(record), 5, record.entries.length).map(toHex),
});
