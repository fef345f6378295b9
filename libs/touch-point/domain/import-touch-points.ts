import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import { findDuplicates, readRows, shown, type CsvTable, type ImportColumn, type ImportProblem } from '@tribune/people/domain';
import type { TouchPointDraft } from './journey-template.js';

export interface TouchPointRow extends TouchPointDraft {
  readonly row: number;
}

const SOURCING = new Map<string, TouchPointDraft['sourcing']>([
  ['', 'IN_HOUSE'], ['inhouse', 'IN_HOUSE'], ['imhaus', 'IN_HOUSE'], ['eigen', 'IN_HOUSE'], ['intern', 'IN_HOUSE'], ['extern', 'PARTNER'], ['agentur', 'PARTNER'], ['own', 'IN_HOUSE'], ['internal', 'IN_HOUSE'], ['partner', 'PARTNER'], ['external', 'PARTNER'], ['agency', 'PARTNER'],
]);
const PRIORITY = new Map([['', 2], ['1', 1], ['high', 1], ['hoch', 1], ['2', 2], ['medium', 2], ['mittel', 2], ['3', 3], ['low', 3], ['niedrig', 3]]);
const sourcingOf = (cell: string) => SOURCING.get(cell.toLowerCase().replace(/[\s_-]+/g, ''));
const priorityOf = (cell: string) => PRIORITY.get(cell.toLowerCase());

const english = {
  neither: (typed: string): string => `“${typed}” is neither “in-house” nor “partner”.`,
  noPriority: (typed: string): string => `“${typed}” is no priority: 1 is highest, 3 lowest.`,
  noStage: (typed: string, stages: string): string => `“${typed}” is not a stage of your journey. The stages are ${stages}.`,
};
const german: typeof english = {
  neither: (typed) => `„${typed}“ ist weder „in-house“ (im Haus) noch „partner“.`,
  noPriority: (typed) => `„${typed}“ ist keine Priorität: 1 ist die höchste, 3 die niedrigste.`,
  noStage: (typed, stages) => `„${typed}“ ist keine Etappe Ihres Kundenwegs. Die Etappen heißen ${stages}.`,
};
const WORDS: InEveryLanguage<typeof english> = { en: english, de: german };

export const TOUCH_POINT_COLUMNS = [
  { field: 'name', title: 'name', synonyms: ['touch point', 'touchpoint', 'kontaktpunkt'], required: true, maxLength: 120 },
  { field: 'channel', title: 'channel', synonyms: ['medium', 'kanal'], required: true, maxLength: 80 },
  { field: 'stage', title: 'stage', synonyms: ['journey stage', 'phase', 'etappe'], required: true, maxLength: 80 },
  { field: 'owner', title: 'owner function', synonyms: ['owner', 'function', 'department', 'bereich', 'zuständiger bereich'], required: false, maxLength: 80 },
  { field: 'sourcing', title: 'sourcing', synonyms: ['run by', 'in-house or partner'], required: false, maxLength: 40, check: (value, language) => (sourcingOf(value) ? null : WORDS[language].neither(shown(value))) },
  { field: 'priority', title: 'priority', synonyms: ['importance', 'priorität', 'wichtigkeit'], required: false, maxLength: 20, check: (value, language) => (priorityOf(value) ? null : WORDS[language].noPriority(shown(value))) },
  { field: 'customersDo', title: 'customers do', synonyms: ['what customers do'], required: false, maxLength: 2000 },
  { field: 'customersWant', title: 'customers want', synonyms: ['what customers want', 'what customers try to achieve'], required: false, maxLength: 2000 },
  { field: 'promise', title: 'promise', synonyms: ['what is promised', 'our promise', 'versprechen'], required: false, maxLength: 2000 },
] as const satisfies readonly ImportColumn[];

/** The touch points' file; they are known by their names. */
export function readTouchPoints(table: CsvTable, language: Language = 'en'): { drafts: TouchPointRow[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, TOUCH_POINT_COLUMNS, language);
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
  return { drafts, problems: [...problems, ...findDuplicates(rows, 'name', ({ values }) => values.name.toLowerCase(), problems, language)] };
}

/** Rows at stages that the journey does not have. */
export function unknownStages(drafts: readonly TouchPointRow[], stages: readonly string[], language: Language = 'en'): ImportProblem[] {
  const known = new Set(stages.map((stage) => stage.toLowerCase()));
  return drafts
    .filter(({ stage }) => !known.has(stage.toLowerCase()))
    .map(({ row, stage }) => ({ row, field: 'stage', value: shown(stage), message: WORDS[language].noStage(shown(stage), stages.join(', ')) }));
}
