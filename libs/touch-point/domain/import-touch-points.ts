import { findDuplicates, readRows, shown, type CsvTable, type ImportColumn, type ImportProblem } from '@tribune/people/domain';
import type { TouchPointDraft } from './journey-template.js';

export interface TouchPointRow extends TouchPointDraft {
  readonly row: number;
}

const SOURCING = new Map<string, TouchPointDraft['sourcing']>([
  ['', 'IN_HOUSE'], ['inhouse', 'IN_HOUSE'], ['own', 'IN_HOUSE'], ['internal', 'IN_HOUSE'], ['partner', 'PARTNER'], ['external', 'PARTNER'], ['agency', 'PARTNER'],
]);
const PRIORITY = new Map([['', 2], ['1', 1], ['high', 1], ['2', 2], ['medium', 2], ['3', 3], ['low', 3]]);
const sourcingOf = (cell: string) => SOURCING.get(cell.toLowerCase().replace(/[\s_-]+/g, ''));
const priorityOf = (cell: string) => PRIORITY.get(cell.toLowerCase());

export const TOUCH_POINT_COLUMNS = [
  { field: 'name', title: 'name', synonyms: ['touch point', 'touchpoint'], required: true, maxLength: 120 },
  { field: 'channel', title: 'channel', synonyms: ['medium', 'kanal'], required: true, maxLength: 80 },
  { field: 'stage', title: 'stage', synonyms: ['journey stage', 'phase'], required: true, maxLength: 80 },
  { field: 'owner', title: 'owner function', synonyms: ['owner', 'function', 'department'], required: false, maxLength: 80 },
  { field: 'sourcing', title: 'sourcing', synonyms: ['run by', 'in-house or partner'], required: false, maxLength: 40, check: (value) => (sourcingOf(value) ? null : `“${shown(value)}” is neither “in-house” nor “partner”.`) },
  { field: 'priority', title: 'priority', synonyms: ['importance'], required: false, maxLength: 20, check: (value) => (priorityOf(value) ? null : `“${shown(value)}” is no priority: 1 is highest, 3 lowest.`) },
  { field: 'customersDo', title: 'customers do', synonyms: ['what customers do'], required: false, maxLength: 2000 },
  { field: 'customersWant', title: 'customers want', synonyms: ['what customers want', 'what customers try to achieve'], required: false, maxLength: 2000 },
  { field: 'promise', title: 'promise', synonyms: ['what is promised', 'our promise'], required: false, maxLength: 2000 },
] as const satisfies readonly ImportColumn[];

/** The touch points' file; they are known by their names. */
export function readTouchPoints(table: CsvTable): { drafts: TouchPointRow[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, TOUCH_POINT_COLUMNS);
  const drafts = rows.map(({ row, values }) => ({
    row,
    name: values.name,
    channel: values.channel,
    stage: values.stage,
    ownerFunction: values.owner,
    sourcing: sourcingOf(values.sourcing) ?? 'IN_HOUSE',
    priority: priorityOf(values.priority) ?? 2,
    customersDo: values.customersDo,
    customersWant: values.customersWant,
    promise: values.promise,
  }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, 'name', ({ values }) => values.name.toLowerCase(), problems)] };
}

/** Rows at stages that the journey does not have. */
export function unknownStages(drafts: readonly TouchPointRow[], stages: readonly string[]): ImportProblem[] {
  const known = new Set(stages.map((stage) => stage.toLowerCase()));
  return drafts
    .filter(({ stage }) => !known.has(stage.toLowerCase()))
    .map(({ row, stage }) => ({ row, field: 'stage', value: shown(stage), message: `“${shown(stage)}” is not a stage of your journey. The stages are ${stages.join(', ')}.` }));
}
