import { ROLES, type Language, type Role } from '@tribune/kernel/domain';
import { emailKey, emailProblem } from './email.js';
import { importSentences } from './import.words.js';
import type { CsvTable } from './csv-table.js';
import { findDuplicates, readRows, shown, type ImportColumn, type ImportProblem } from './import-rules.js';

/** Who one row of the people's file is about. */
export interface PersonDraft {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

export const NAME_COLUMN = { field: 'name', title: 'name', synonyms: ['full name', 'person', 'nom', 'nombre', 'Name'], required: true, maxLength: 120 } as const satisfies ImportColumn;
export const EMAIL_COLUMN = {
  field: 'email', title: 'e-mail', synonyms: ['email', 'mail', 'e-mail address', 'email address', 'address', 'correo'], required: true, maxLength: 254, check: emailProblem,
} as const satisfies ImportColumn;

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
  const drafts = rows.map(({ row, values }) => ({ row, name: values.name, email: values.email, roles: words(values.roles).flatMap((word) => roleNamed(word) ?? []) }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, EMAIL_COLUMN.title, ({ values }) => emailKey(values.email), problems, language)] };
}
