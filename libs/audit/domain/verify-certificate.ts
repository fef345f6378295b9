import { fromHex, isSame, toHex } from './bytes.js';
import type { Certificate, CertifiedEvent } from './certificate.js';
import { isRefused, openCheckpoint, originOf, type Checkpoint, type OpenedCheckpoint } from './checkpoint.js';
import { eventLeaf } from './event-leaf.js';
import { grewBy } from './consistency-file.js';
import { refusedAs, type Fault, type Verdict } from './fault.js';
import { rootByProof } from './inclusion.js';
import { readKey, writeKey, type Cryptography } from './note.js';
import { isFacts, isSealedOnly } from './record-file.js';
import type { Trusted } from './verify-record.js';

/** Finds out whether a certificate proves what it says: the signature, that each event stands in the signed record, and that they make exactly this text final. */
export function verifyCertificate(cryptography: Cryptography, certificate: Certificate, trusted: Trusted = { keys: [], checkpoints: [] }): Verdict {
  const { sha256 } = cryptography;
  const { origin, organization, decision, events } = certificate;
  const faults: Fault[] = [];
  const keys = trusted.keys.length > 0 ? trusted.keys : certificate.keys.flatMap((key) => readKey(sha256, key) ?? []);
  const head = openCheckpoint(cryptography, certificate.checkpoint, keys);
  if (isRefused(head)) faults.push(refusedAs(head, 1));
  else if (head.origin !== origin || origin !== originOf(organization.id)) faults.push({ code: 'OtherRecord', origin: head.origin, expected: originOf(organization.id) });
  else {
    for (const { position, proof, facts } of events) {
      const root = rootByProof(sha256, eventLeaf(sha256, facts), position, head.size, proof.map((hash) => fromHex(hash) ?? Uint8Array.of()));
      if (!root || !isSame(root, head.root) || !isSealedOnly(facts)) faults.push({ code: 'ProofFalse', position, event: facts.id });
    }
  }
  faults.push(...finality(cryptography, certificate), ...unsealed(certificate), ...(isRefused(head) ? [] : trusted.checkpoints.flatMap((note) => against(cryptography, openCheckpoint(cryptography, note, keys), head, trusted))));
  return {
    kind: 'CERTIFICATE', origin, faults, events: events.length, withheld: 0, checkpoints: 1, keys: isRefused(head) ? [] : [writeKey(sha256, head.by)], pinned: trusted.keys.length > 0,
    decision: { number: decision.number, title: titleIn(decision.text), revision: decision.revision, finalAt: events.find(({ facts }) => facts.type === 'DecisionFinal')?.facts.at ?? '' },
  };
}

/** A checkpoint that was kept is of the same record and signed with a key that is trusted here; of the same size it is the same, of another one a proof leads from the smaller to the larger. */
function against(cryptography: Cryptography, kept: OpenedCheckpoint, head: Checkpoint, { grown = [] }: Trusted): Fault[] {
  if (isRefused(kept)) return [refusedAs(kept, 0)];
  if (kept.origin !== head.origin) return [{ code: 'OtherRecord', origin: head.origin, expected: kept.origin }];
  if (kept.size === head.size) return isSame(kept.root, head.root) ? [] : [{ code: 'RecordAltered', from: 0, until: head.size }];
  const [first, second] = kept.size < head.size ? [kept, head] : [head, kept];
  if (grown.length === 0) return [{ code: 'NotCompared', kept: kept.size, sizes: [head.size] }];
  return grown.some((proof) => grewBy(cryptography, first, second, proof)) ? [] : [{ code: 'NotGrown', from: first.size, until: second.size }];
}

/** What a certificate says beside what is proved: whoever reads it would take that for sealed as well. */
function unsealed(certificate: Certificate): Fault[] {
  const known = { '': FIELDS, organization: ['id', 'name'], decision: ['id', 'number', 'revision', 'text'] };
  const more = (within: keyof typeof known, value: object): string[] => Object.keys(value).filter((field) => !known[within].includes(field)).map((field) => (within ? `${within}.${field}` : field));
  const events = certificate.events.flatMap((event) => Object.keys(event).filter((field) => !['position', 'proof', 'facts'].includes(field)).map((field) => `events.${field}`));
  return [...more('', certificate), ...more('organization', certificate.organization), ...more('decision', certificate.decision), ...new Set(events)].map((field) => ({ code: 'NotSealed', field }));
}
const FIELDS = ['kind', 'version', 'origin', 'organization', 'issuedAt', 'decision', 'keys', 'checkpoint', 'events'];

/** D10 by the events alone: the vote carried, every consent that finality rests on was given to exactly this text, and this is the text. */
function finality({ sha256 }: Cryptography, { organization, decision, events }: Certificate): Fault[] {
  const own = events.filter(({ facts }) => facts.subject === decision.id && facts.organization === organization.id);
  const final = own.find(({ facts }) => facts.type === 'DecisionFinal');
  if (!final || own.length < events.length) return [{ code: 'NotFinal', decision: decision.id }];
  const { number, revision, hash, basis, consents } = final.facts.data as { number?: number; revision?: number; hash?: string; basis?: number; consents?: readonly Consent[] };
  const faults: Fault[] = [];
  if (revision !== decision.revision || hash !== toHex(sha256(new TextEncoder().encode(decision.text)))) faults.push({ code: 'TextAltered', decision: decision.id });
  if (!own.some(({ facts }) => facts.type === 'VoteClosed' && isPart(facts.data, { basis, carried: true }))) faults.push({ code: 'NotCarried', decision: decision.id });
  for (const { constituency, term, kind } of consents ?? []) {
    const type = kind === 'WAIVE' ? 'DecisionWaived' : 'DecisionApproved';
    if (!own.some(({ facts }) => facts.type === type && isPart(facts.data, { constituency, term, revision, hash }))) faults.push({ code: 'NotApproved', decision: decision.id, constituency });
  }
  return consents && number === decision.number ? faults : [...faults, { code: 'NotFinal', decision: decision.id }];
}

interface Consent {
  readonly constituency: string;
  readonly term: string;
  readonly kind: string;
}

const isPart = (data: object, part: Record<string, unknown>): boolean => Object.entries(part).every(([key, value]) => value !== undefined && (data as Record<string, unknown>)[key] === value);

function titleIn(text: string): string {
  try {
    const title = (JSON.parse(text) as { prose?: { title?: unknown } }).prose?.title;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether this has a certificate's form; what it says is another question. */
export function isCertificate(value: unknown): value is Certificate {
  if (!isObject(value) || value['kind'] !== 'tribune-certificate' || value['version'] !== 1 || typeof value['checkpoint'] !== 'string' || typeof value['origin'] !== 'string') return false;
  const { organization, decision, keys, events } = value;
  return isObject(organization) && typeof organization['id'] === 'string' && isObject(decision) && ['id', 'text'].every((field) => typeof decision[field] === 'string') && ['number', 'revision'].every((field) => Number.isSafeInteger(decision[field])) &&
    Array.isArray(keys) && keys.every((key) => typeof key === 'string') && Array.isArray(events) && events.every(isCertifiedEvent);
}

const isCertifiedEvent = (value: unknown): value is CertifiedEvent =>
  isObject(value) && Number.isSafeInteger(value['position']) && Array.isArray(value['proof']) && value['proof'].every((hash) => typeof hash === 'string') && isFacts(value['facts']);
