import { isOrigin } from './checkpoint.js';
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

interface RecordEnd {
  readonly checkpoints: number;
  readonly entries: number;
}

/** After the head come the checkpoints by size, then the entries by position, then events that were never sealed though later ones are, then the end. */
export type RecordLine = RecordHead | { readonly checkpoint: string } | RecordEntry | { readonly unsealed: LeafFacts } | { readonly end: RecordEnd };

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** A name, or a time, as the server writes it beside what is sealed. */
export const isName = (value: unknown): boolean => isText(value) && value.trim() !== '';
export const isTime = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

export const isHead = (line: unknown): line is RecordHead =>
  isObject(line) && line['kind'] === 'tribune-record' && line['version'] === 1 && isOrigin(line['origin']) && isName(line['organization']) && isTime(line['exportedAt']) && isTexts(line['keys']);
export const isCheckpointLine = (line: unknown): line is { checkpoint: string } => isObject(line) && isText(line['checkpoint']);
export const isEntry = (line: unknown): line is RecordEntry =>
  isObject(line) && Number.isSafeInteger(line['position']) && isText(line['leaf']) && /^[0-9a-f]{64}$/.test(line['leaf']) && isText(line['event']) && /^\d{1,19}$/.test(line['event']) && (line['facts'] === null || isFacts(line['facts']));
export const isUnsealed = (line: unknown): line is { unsealed: LeafFacts } => isObject(line) && isFacts(line['unsealed']);
export const isEnd = (line: unknown): line is { end: RecordEnd } => isObject(line) && isObject(line['end']) && isCount(line['end']['entries']) && isCount(line['end']['checkpoints']);

export const isFacts = (value: unknown): value is LeafFacts =>
  isObject(value) && ['organization', 'id', 'at', 'type', 'subjectType', 'subject'].every((field) => isText(value[field])) && (value['actor'] === null || isText(value['actor'])) && isObject(value['data']);

const SEALED = ['organization', 'id', 'at', 'actor', 'type', 'subjectType', 'subject', 'data'];
/** Whether facts say nothing but what their leaf covers. */
export const isSealedOnly = (facts: LeafFacts): boolean => beyond(facts, SEALED).length === 0;

/** All fields that a line of each form has. */
export const FIELDS = {
  head: ['kind', 'version', 'origin', 'organization', 'exportedAt', 'keys'],
  checkpoint: ['checkpoint'],
  entry: ['position', 'leaf', 'event', 'facts'],
  withheld: ['position', 'leaf', 'event', 'facts', 'withheld'],
  unsealed: ['unsealed'],
  end: ['end'],
  counts: ['checkpoints', 'entries'],
} as const;

/** What somebody has written beside the fields that there are: whoever reads it would take it for sealed as well. */
export const beyond = (value: object, fields: readonly string[]): string[] => Object.keys(value).filter((field) => !fields.includes(field));
