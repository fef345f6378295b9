import type { Language } from '@tribune/kernel/domain';
import { EMAIL_COLUMN, emailKey, findDuplicates, NAME_COLUMN, namedOf, readRows, type CsvTable, type ImportColumn, type ImportProblem, type Named } from '@tribune/people/domain';

/** One place on a roll. */
export interface RollDraft extends Named {
  readonly row: number;
  readonly email: string;
  readonly segment: string;
}

export const ROLL_COLUMNS = [
  NAME_COLUMN,
  EMAIL_COLUMN,
  { field: 'segment', title: 'segment', synonyms: ['customer segment', 'group', 'tier'], required: false, maxLength: 80 },
] as const satisfies readonly ImportColumn[];

/** The roll's file: one person, one place (E1). */
export function readRoll(table: CsvTable, language: Language = 'en'): { drafts: RollDraft[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, ROLL_COLUMNS, language);
  const drafts = rows.map(({ row, values }) => ({ row, ...values, ...namedOf(values) }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, EMAIL_COLUMN.title, ({ values }) => emailKey(values.email), problems, language)] };
}
