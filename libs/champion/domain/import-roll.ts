import type { Language } from '@tribune/kernel/domain';
import { EMAIL_COLUMN, emailKey, findDuplicates, NAME_COLUMN, readRows, type CsvTable, type ImportColumn, type ImportProblem } from '@tribune/people/domain';

/** One place on a roll. */
export interface RollDraft {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly segment: string;
}

export const ROLL_COLUMNS = [
  { ...NAME_COLUMN, synonyms: [...NAME_COLUMN.synonyms, 'customer', 'customer name', 'member', 'kunde'] },
  EMAIL_COLUMN,
  { field: 'segment', title: 'segment', synonyms: ['customer segment', 'group', 'tier'], required: false, maxLength: 80 },
] as const satisfies readonly ImportColumn[];

/** The roll's file: one person, one place (E1). */
export function readRoll(table: CsvTable, language: Language = 'en'): { drafts: RollDraft[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, ROLL_COLUMNS, language);
  const drafts = rows.map(({ row, values }) => ({ row, ...values }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, EMAIL_COLUMN.title, ({ values }) => emailKey(values.email), problems, language)] };
}
