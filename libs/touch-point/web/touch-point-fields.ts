import type { TouchPointDetails } from './touch-point.documents.js';

/** What the form holds: everything as text, so that a draft is kept as it was typed. */
export interface TouchPointFields {
  readonly name: string;
  readonly channel: string;
  readonly stageId: string;
  readonly owner: string;
  readonly sourcing: 'IN_HOUSE' | 'PARTNER';
  readonly priority: '1' | '2' | '3';
  readonly customersDo: string;
  readonly customersWant: string;
  readonly promise: string;
}

export const FIELDS = ['name', 'channel', 'stageId', 'ownerFunction', 'sourcing', 'priority', 'customersDo', 'customersWant', 'promise'] as const;
export const NO_FIELDS: TouchPointFields = { name: '', channel: '', stageId: '', owner: '', sourcing: 'IN_HOUSE', priority: '2', customersDo: '', customersWant: '', promise: '' };

const PRIORITIES = { 1: '1', 2: '2', 3: '3' } as const;

export const fieldsOf = ({ name, channel, stage, ownerFunction, sourcing, priority, customersDo, customersWant, promise }: Omit<TouchPointDetails, 'history'>): TouchPointFields => ({
  name, channel, stageId: stage?.id ?? '', owner: ownerFunction ?? '', sourcing, priority: PRIORITIES[priority as 1 | 2 | 3], customersDo, customersWant, promise,
});

/** As the API takes it. */
export const inputOf = ({ owner, priority, ...fields }: TouchPointFields) => ({ ...fields, ownerFunction: owner.trim() || null, priority: Number(priority) });

/** The fields that must be filled and are not. */
export const missingIn = (fields: TouchPointFields): readonly string[] => (['name', 'channel', 'stageId'] as const).filter((field) => fields[field].trim() === '');

export const sameFields = (a: TouchPointFields, b: TouchPointFields): boolean => (Object.keys(NO_FIELDS) as (keyof TouchPointFields)[]).every((field) => a[field].trim() === b[field].trim());
