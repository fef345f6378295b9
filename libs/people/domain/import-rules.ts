import type { Language } from '@tribune/kernel/domain';
import type { CsvTable } from './csv-table.js';
import { importSentences } from './import.words.js';
import { recovered } from './write-csv.js';

/** One column that a kind of import knows. */
export interface ImportColumn<F extends string = string> {
  readonly field: F;
  /** As it is named in documentation and messages. */
  readonly title: string;
  /** Other headings that mean it; capitals, spaces, hyphens and underscores make no difference. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly maxLength: number;
  /** What is wrong with a cell that is not empty, in a sentence. */
  readonly check?: (value: string, language: Language) => string | null;
}

export interface ImportProblem {
  /** As in the file: the heading is row 1. 0 where rows without a heading cannot be read at all. */
  readonly row: number;
  /** The column; `file` where it is about no single cell. */
  readonly field: string;
  readonly value: string | null;
  readonly message: string;
}

export interface ImportRow<F extends string = string> {
  readonly row: number;
  readonly values: Readonly<Record<F, string>>;
}

export interface ReadRows<F extends string = string> {
  readonly rows: readonly ImportRow<F>[];
  readonly problems: readonly ImportProblem[];
}

const plain = (heading: string) => heading.toLowerCase().replace(/[\s_\-.’']+/g, '');
const SHOWN = 80;
const printable = (value: string): string => value.replace(/[\0\p{Surrogate}]/gu, '');
/** A cell as it may be repeated in a message. */
export const shown = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

/** Rows as named values, and every cell that breaks its column's rule. Cells stay text, whatever they look like. Of a row with too many or too few, nothing else is said: its cells stand in the wrong columns. */
export function readRows<F extends string>(table: CsvTable, columns: readonly ImportColumn<F>[], language: Language = 'en'): ReadRows<F> {
  if (table.problem) return { rows: [], problems: [{ row: table.problem.row, field: 'file', value: null, message: table.problem.message }] };
  const places = new Map(columns.map((column) => [column.field, placeOf(table.columns, column)]));
  const missing = columns.filter(({ field, required }) => required && places.get(field) === -1);
  if (missing.length > 0 && table.headingAdded) return { rows: [], problems: [{ row: 0, field: 'file', value: null, message: importSentences[language].cellsMissing(missing.map(({ title }) => title)) }] };
  if (missing.length > 0) return { rows: [], problems: missing.map(({ title }) => missingColumn(title, table.columns, language)) };

  const problems: ImportProblem[] = [];
  const needed = Math.max(...columns.filter(({ required }) => required).map(({ field }) => places.get(field) ?? 0)) + 1;
  const rows = table.rows.flatMap(({ row, cells }) => {
    if (cells.length < needed || cells.slice(table.columns.length).some((cell) => cell.trim() !== '')) {
      problems.push({ row, field: 'file', value: null, message: importSentences[language][table.headingAdded ? 'wrongCountBare' : 'wrongCount'](cells.length, table.columns.length) });
      return [];
    }
    const value = (column: ImportColumn<F>) => recovered((cells[places.get(column.field) ?? -1] ?? '').trim());
    const values = Object.fromEntries(columns.map((column) => [column.field, value(column)])) as Record<F, string>;
    for (const column of columns) {
      const message = cellProblem(column, values[column.field], language);
      if (message) problems.push({ row, field: column.title, value: shown(printable(values[column.field])), message });
    }
    return [{ row, values }];
  });
  return { rows, problems };
}

/** Where a column stands; -1 where it does not. */
export function placeOf(headings: readonly string[], { title, synonyms }: ImportColumn): number {
  const names = new Set([title, ...synonyms].map(plain));
  return headings.findIndex((heading) => names.has(plain(heading)));
}

function missingColumn(title: string, found: readonly string[], language: Language): ImportProblem {
  return { row: 1, field: title, value: null, message: importSentences[language].columnMissing(title, found.filter(Boolean).map(shown)) };
}

/** Lone halves of surrogate pairs and NUL are no characters, and PostgreSQL stores neither. */
function isStorable(value: string): boolean {
  try {
    return !value.includes('\0') && encodeURIComponent(value) !== '';
  } catch {
    return false;
  }
}

function cellProblem({ title, required, maxLength, check }: ImportColumn, value: string, language: Language): string | null {
  const words = importSentences[language];
  if (!value) return required ? words.cellEmpty(title) : null;
  if (!isStorable(value)) return words.noCharacter(title);
  if (value.includes('\ufffd')) return words.wrongEncoding(title);
  if (value.length > maxLength) return words.cellTooLong(title, value.length, maxLength);
  return check?.(value, language) ?? null;
}

/** Rows that mean the same thing twice: every one after the first is named, with the row it repeats. Cells in `found` have their problem already. */
export function findDuplicates<F extends string>(rows: readonly ImportRow<F>[], title: string, keyOf: (row: ImportRow<F>) => string, found: readonly ImportProblem[] = [], language: Language = 'en'): ImportProblem[] {
  const unusable = new Set(found.filter(({ field }) => field === title).map(({ row }) => row));
  const first = new Map<string, number>();
  return rows.filter(({ row }) => !unusable.has(row)).flatMap((each) => {
    const key = keyOf(each);
    const before = first.get(key);
    if (before === undefined) first.set(key, each.row);
    return key && before !== undefined ? [{ row: each.row, field: title, value: shown(key), message: importSentences[language].repeated(shown(key), before) }] : [];
  });
}

/** yes, y, true, 1, x and their German, French, Spanish cousins; null for what is neither yes nor no. Empty is no. */
export function yesOrNo(value: string): boolean | null {
  const word = value.trim().toLowerCase();
  if (['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'sí', 'si'].includes(word)) return true;
  if (['', 'no', 'n', 'false', '0', '-', 'nein', 'non'].includes(word)) return false;
  return null;
}
