import { isOrigin } from './checkpoint.js';
import type { LeafFacts } from './event-leaf.js';
import { beyond, isFacts, isName, isObject, isTexts, isTime } from './record-file.js';

/** One file that proves a final decision without asking anybody: its text, what happened to it, where each of that stands in the sealed record, and who signed it. */
export interface Certificate {
  readonly kind: 'tribune-certificate';
  readonly version: 1;
  readonly origin: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly issuedAt: string;
  readonly decision: { readonly id: string; readonly number: number; readonly revision: number; readonly text: string };
  readonly keys: readonly string[];
  readonly checkpoint: string;
  readonly events: readonly CertifiedEvent[];
}

export interface CertifiedEvent {
  readonly position: number;
  /** The siblings from the leaf to the root, as hex. */
  readonly proof: readonly string[];
  readonly facts: LeafFacts;
}

/** What a certificate tells of a decision: how it came to be final, and nothing of who voted or talked. */
export const CERTIFIED: readonly string[] = ['DecisionProposed', 'ProposalAdopted', 'DecisionAmended', 'EditRaised', 'VoteOpened', 'VoteReopened', 'VoteClosed', 'RankingDecided', 'DecisionApproved', 'DecisionWaived', 'AnswerRevoked', 'DecisionFinal'];

/** Whether this has a certificate's form; what it says is another question. */
export function isCertificate(value: unknown): value is Certificate {
  if (!isObject(value) || value['kind'] !== 'tribune-certificate' || value['version'] !== 1 || typeof value['checkpoint'] !== 'string' || !isOrigin(value['origin']) || !isTime(value['issuedAt'])) return false;
  const { organization, decision, keys, events } = value;
  return isObject(organization) && typeof organization['id'] === 'string' && isName(organization['name']) && isObject(decision) && ['id', 'text'].every((field) => typeof decision[field] === 'string') &&
    ['number', 'revision'].every((field) => Number.isSafeInteger(decision[field])) && isTexts(keys) && Array.isArray(events) && events.every(isCertifiedEvent);
}

const isCertifiedEvent = (value: unknown): value is CertifiedEvent => isObject(value) && Number.isSafeInteger(value['position']) && isTexts(value['proof']) && isFacts(value['facts']);

const FIELDS = ['kind', 'version', 'origin', 'organization', 'issuedAt', 'decision', 'keys', 'checkpoint', 'events'];

/** What a certificate says beside the fields that there are. */
export function unsealedIn(certificate: Certificate): string[] {
  const within = (name: string, value: object, fields: readonly string[]) => beyond(value, fields).map((field) => `${name}.${field}`);
  return [
    ...beyond(certificate, FIELDS), ...within('organization', certificate.organization, ['id', 'name']), ...within('decision', certificate.decision, ['id', 'number', 'revision', 'text']),
    ...new Set(certificate.events.flatMap((event) => within('events', event, ['position', 'proof', 'facts']))),
  ];
}
