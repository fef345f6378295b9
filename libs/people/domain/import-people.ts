import { ROLES, type Language, type Role } from '@tribune/kernel/domain';
import { emailKey } from './email.js';
import { importSentences } from './import.words.js';
import type { CsvTable } from './csv-table.js';
import { findDuplicates, readRows, shown, type ImportColumn, type ImportProblem } from './import-rules.js';
import { EMAIL_COLUMN, NAME_COLUMN, namedOf, type Named } from './person-columns.js';

/** Who one row of the people's file is about. */
export interface PersonDraft extends Named {
  readonly row: number;
  readonly email: string;
  readonly roles: readonly Role[];
}

export const PEOPLE_COLUMNS = [
  NAME_COLUMN,
  EMAIL_COLUMN,
  { field: 'roles', title: 'roles', synonyms: ['role'], required: false, maxLength: 500, check: rolesProblem },
] as const satisfies readonly ImportColumn[];

const words = (cell: string) => cell.split(/[,;|/]+/).map((word) => word.trim()).filter(Boolean);
const roleNamed = (word: string): Role | undefined => ROLES.find((role) => role === word.toUpperCase().replace(/[\s-]+/g, '_'));

/** P1: nobody is made champion by a file, or by anything but an election. */
function rolesProblem(cell: string, language: Language): string | null {
  for (const word of words(cell)) {
    if (/^(customer[\s_-]*)?champion$|^alternate$/i.test(word)) return importSentences[language].neverGranted;
    if (!roleNamed(word)) return importSentences[language].noRole(shown(word), ROLES.join(', '));
  }
  return null;
}

/** The people's file: every row, and everything that must be mended before one of them is taken. */
export function readPeople(table: CsvTable, language: Language = 'en'): { drafts: PersonDraft[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, PEOPLE_COLUMNS, language);
  const drafts = rows.map(({ row, values }) => ({ row, ...namedOf(values), email: values.email, roles: words(values.roles).flatMap((word) => roleNamed(word) ?? []) }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, EMAIL_COLUMN.title, ({ values }) => emailKey(values.email), problems, language)] };
}
