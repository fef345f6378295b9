import type { Language } from '@tribune/kernel/domain';
import { readRows, shown, type CsvTable, type ImportColumn, type ImportProblem } from '@tribune/people/domain';
import { ATTRIBUTES, type Attribute, type Figure } from './figure.js';
import { faultOf, type FigureFault } from './figure.rules.js';
import { figureSentences } from './import-figures.words.js';

/** A row of the file: stage and touch point by their names; an empty name is none. */
export interface FigureRow extends Omit<Figure, 'stageId' | 'touchPointId'> {
  readonly row: number;
  readonly stage: string;
  readonly touchPoint: string;
}

const ATTRIBUTE = new Map<string, Attribute>([['', 'OVERALL'], ...ATTRIBUTES.map((each) => [each.toLowerCase(), each] as const), ['gesamt', 'OVERALL'], ['aktiv', 'ACTIVE'], ['emotional', 'EMOTIONAL'], ['rational', 'RATIONAL'], ['ethisch', 'ETHICAL']]);
const attributeOf = (cell: string) => ATTRIBUTE.get(cell.toLowerCase());
/** "71.5" and "71,5" alike; null for what is no number of at most two decimals. */
export const decimal = (cell: string): number | null => (/^\d{1,3}([.,]\d{1,2})?$/.test(cell) ? Number(cell.replace(',', '.')) : null);
const isNumber = (cell: string, language: Language) => (decimal(cell) === null ? figureSentences[language].noNumber(shown(cell)) : null);
const isDay = (cell: string, language: Language) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString().startsWith(cell) ? null : figureSentences[language].noDay(shown(cell)));

export const FIGURE_COLUMNS = [
  { field: 'stage', title: 'stage', synonyms: ['journey stage', 'phase', 'etappe'], required: false, maxLength: 80 },
  { field: 'touchPoint', title: 'touch point', synonyms: ['touchpoint', 'kontaktpunkt'], required: false, maxLength: 120 },
  { field: 'attribute', title: 'attribute', synonyms: ['attribut'], required: false, maxLength: 20, check: (value, language) => (attributeOf(value) ? null : figureSentences[language].noAttribute(shown(value))) },
  { field: 'competitor', title: 'competitor', synonyms: ['company', 'wettbewerber'], required: false, maxLength: 80 },
  { field: 'value', title: 'value', synonyms: ['score', 'wert'], required: true, maxLength: 20, check: isNumber },
  { field: 'n', title: 'n', synonyms: ['sample', 'answers', 'stichprobe'], required: false, maxLength: 10, check: (value, language) => (/^\d{1,9}$/.test(value) ? null : figureSentences[language].noWhole(shown(value))) },
  { field: 'low', title: 'low', synonyms: ['from', 'lower', 'von'], required: false, maxLength: 20, check: isNumber },
  { field: 'high', title: 'high', synonyms: ['to', 'upper', 'bis'], required: false, maxLength: 20, check: isNumber },
  { field: 'source', title: 'source', synonyms: ['quelle'], required: true, maxLength: 200 },
  { field: 'measuredOn', title: 'measured on', synonyms: ['date', 'day', 'datum'], required: true, maxLength: 10, check: isDay },
] as const satisfies readonly ImportColumn[];

/** The column at which a fault is said. */
const COLUMN: Readonly<Record<FigureFault, string>> = { PLACE: 'stage', SCALE: 'value', SAMPLE: 'n', INTERVAL: 'low', SOURCE: 'source', AHEAD: 'measured on' };

/** The scorecard's file. Whether a day is still to come, the organization's own clock says (scorecard.located). */
export function readFigures(table: CsvTable, language: Language = 'en'): { drafts: FigureRow[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, FIGURE_COLUMNS, language);
  const bad = new Set(problems.map(({ row }) => row));
  const drafts = rows.map(({ row, values }): FigureRow => ({
    row, stage: values.stage, touchPoint: values.touchPoint, attribute: attributeOf(values.attribute) ?? 'OVERALL', competitor: values.competitor || null,
    value: decimal(values.value) ?? 0, n: values.n ? Number(values.n) : null, low: values.low ? decimal(values.low) : null, high: values.high ? decimal(values.high) : null, source: values.source, measuredOn: values.measuredOn,
  }));
  const faults = drafts.filter(({ row }) => !bad.has(row)).flatMap((draft): ImportProblem[] => {
    const fault = faultOf({ ...draft, stageId: draft.stage || null, touchPointId: draft.touchPoint || null }, draft.measuredOn);
    return fault ? [{ row: draft.row, field: COLUMN[fault], value: null, message: figureSentences[language].faults[fault] }] : [];
  });
  return { drafts, problems: [...problems, ...faults, ...repeated(drafts, language)] };
}

/** The same place, attribute, company and day twice: which of the two should count? */
function repeated(drafts: readonly FigureRow[], language: Language): ImportProblem[] {
  const first = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const key = JSON.stringify([draft.stage, draft.touchPoint, draft.competitor ?? ''].map((cell) => cell.toLowerCase()).concat(draft.attribute, draft.measuredOn));
    const before = first.get(key);
    first.set(key, before ?? draft.row);
    return before === undefined ? [] : [{ row: draft.row, field: 'value', value: String(draft.value), message: figureSentences[language].repeated(before) }];
  });
}
