import type { LeafFacts } from './event-leaf.js';

/** The first line of a record: whose it is, and which keys have signed it. One JSON object a line follows. */
export interface RecordHead {
  readonly kind: 'tribune-record';
  readonly version: 1;
  readonly origin: string;
  readonly organization: string;
  readonly exportedAt: string;
  readonly keys: readonly string[];
}

/** A place in the tree: the hash that was sealed, the event that it was made of, and that event's facts as they stand now; null while they are withheld or where they are gone. */
export interface RecordEntry {
  readonly position: number;
  readonly leaf: string;
  readonly event: string;
  readonly facts: LeafFacts | null;
  readonly withheld?: boolean;
}

/** After the head come the checkpoints by size, then the entries by position, then events that were never sealed though later ones are, then the end. */
export type RecordLine = RecordHead | { readonly checkpoint: string } | RecordEntry | { readonly unsealed: LeafFacts } | { readonly end: { readonly checkpoints: number; readonly entries: number } };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

export const isHead = (line: unknown): line is RecordHead => isObject(line) && line['kind'] === 'tribune-record' && line['version'] === 1 && isText(line['origin']) && Array.isArray(line['keys']) && line['keys'].every(isText);
export const isCheckpointLine = (line: unknown): line is { checkpoint: string } => isObject(line) && isText(line['checkpoint']);
export const isEntry = (line: unknown): line is RecordEntry =>
  isObject(line) && Number.isSafeInteger(line['position']) && isText(line['leaf']) && /^[0-9a-f]{64}$/.test(line['leaf']) && isText(line['event']) && (line['facts'] === null || isFacts(line['facts']));
export const isUnsealed = (line: unknown): line is { unsealed: LeafFacts } => isObject(line) && isFacts(line['unsealed']);
export const isEnd = (line: unknown): line is { end: { checkpoints: number; entries: number } } => isObject(line) && isObject(line['end']) && Number.isSafeInteger(line['end']['entries']) && Number.isSafeInteger(line['end']['checkpoints']);

export const isFacts = (value: unknown): value is LeafFacts =>
  isObject(value) && ['organization', 'id', 'at', 'type', 'subjectType', 'subject'].every((field) => isText(value[field])) && (value['actor'] === null || isText(value['actor'])) && isObject(value['data']);

const SEALED = new Set(['organization', 'id', 'at', 'actor', 'type', 'subjectType', 'subject', 'data']);
/** Whether facts say nothing but what their leaf covers. */
export const isSealedOnly = (facts: LeafFacts): boolean => Object.keys(facts).every((field) => SEALED.has(field));
