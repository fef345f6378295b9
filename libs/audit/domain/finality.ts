import { toHex, type Sha256 } from './bytes.js';
import type { Certificate } from './certificate.js';
import type { Fault } from './fault.js';
import { isObject } from './record-file.js';

/** What the event says by which a decision became final. */
interface Finality {
  readonly number: number;
  readonly revision: number;
  readonly hash: string;
  readonly basis: number;
  readonly consents: readonly Consent[];
}

interface Consent {
  readonly constituency: string;
  readonly term: string;
  readonly kind: 'APPROVE' | 'WAIVE';
}

/** D10 by the events alone: proposed, voted on and carried, every consent that finality rests on given to exactly this text, and this is the text, each revision since the proposal accounted for. */
export function finality(sha256: Sha256, { organization, decision, events }: Certificate): Fault[] {
  const own = events.filter(({ facts }) => facts.subject === decision.id && facts.organization === organization.id).map(({ facts }) => facts);
  const finals = own.filter(({ type }) => type === 'DecisionFinal').map(({ data }) => data);
  const [final] = finals;
  const notFinal: Fault = { code: 'NotFinal', decision: decision.id };
  if (!isFinality(final) || finals.length > 1 || own.length < events.length) return [notFinal];
  const { number, revision, hash, basis, consents } = final;
  const said = (types: readonly string[], part: Record<string, unknown>) => own.some(({ type, data }) => types.includes(type) && Object.entries(part).every(([field, value]) => (data as Record<string, unknown>)[field] === value));
  const faults: Fault[] = number === decision.number ? [] : [notFinal];
  if (revision !== decision.revision || hash !== toHex(sha256(new TextEncoder().encode(decision.text)))) faults.push({ code: 'TextAltered', decision: decision.id });
  if (!said(['VoteOpened', 'VoteReopened'], { basis })) faults.push({ code: 'NotOpened', decision: decision.id });
  if (!said(['VoteClosed'], { basis, carried: true })) faults.push({ code: 'NotCarried', decision: decision.id });
  const answers = new Set(own.map(({ type, data }) => answer(type, data)));
  for (const { constituency, term, kind } of consents) {
    if (!answers.has(answer(kind === 'WAIVE' ? 'DecisionWaived' : 'DecisionApproved', { constituency, term, revision, hash }))) faults.push({ code: 'NotApproved', decision: decision.id, constituency });
  }
  const proposed = own.find(({ type }) => type === 'DecisionProposed')?.data as { revision?: unknown } | undefined;
  if (typeof proposed?.revision !== 'number') return [...faults, { code: 'NotProposed', decision: decision.id }];
  const revisions = new Set(own.filter(({ type }) => type === 'DecisionAmended' || type === 'RankingDecided').map(({ data }) => (data as { revision?: unknown }).revision));
  for (let each = revision; each > proposed.revision; each--) if (!revisions.has(each)) return [...faults, { code: 'RevisionMissing', decision: decision.id, revision: each }];
  return faults;
}

const answer = (type: string, data: object): string => {
  const { constituency, term, revision, hash } = data as Record<string, unknown>;
  return JSON.stringify([type, constituency, term, revision, hash]);
};

const isFinality = (data: unknown): data is Finality =>
  isObject(data) && ['number', 'revision', 'basis'].every((field) => Number.isSafeInteger(data[field])) && typeof data['hash'] === 'string' && Array.isArray(data['consents']) && data['consents'].every(isConsent);

const isConsent = (value: unknown): value is Consent => isObject(value) && typeof value['constituency'] === 'string' && typeof value['term'] === 'string' && (value['kind'] === 'APPROVE' || value['kind'] === 'WAIVE');
