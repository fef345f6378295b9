import type { CsvTable } from './csv-table.js';
import { emailProblem, nameFrom } from './email.js';
import { placeOf, type ImportColumn } from './import-rules.js';

/** An address is enough: a name that no cell says is taken from it, and marked. */
export const NAME_COLUMN = { field: 'name', title: 'name', synonyms: ['full name', 'person', 'nom', 'nombre', 'Name', 'customer', 'customer name', 'member', 'kunde'], required: false, maxLength: 120 } as const satisfies ImportColumn;
export const EMAIL_COLUMN = {
  field: 'email', title: 'e-mail', synonyms: ['email', 'mail', 'e-mail address', 'email address', 'address', 'correo'], required: true, maxLength: 254, check: emailProblem,
} as const satisfies ImportColumn;

/** What a row says of somebody's name. */
export interface Named {
  readonly name: string;
  /** Taken from the address: whoever is known already keeps their name. */
  readonly nameGuessed: boolean;
}

export const namedOf = ({ name, email }: { readonly name: string; readonly email: string }): Named => ({ name: name || nameFrom(email), nameGuessed: name === '' });

/** A name for a row that came without one, as somebody has mended it. */
export interface GivenName {
  readonly row: number;
  readonly name: string;
}

/** The table with these names in their rows; where it has no column for them, it gets one. */
export function withNames(table: CsvTable, names: readonly GivenName[]): CsvTable {
  if (names.length === 0 || table.problem) return table;
  const width = table.columns.length;
  const known = placeOf(table.columns, NAME_COLUMN);
  const place = known === -1 ? width : known;
  const given = new Map(names.map(({ row, name }) => [row, name]));
  const rows = table.rows.map(({ row, cells }) => {
    const name = given.get(row);
    if (name === undefined || cells.length > width) return { row, cells };
    const filled = Array.from({ length: Math.max(width, place + 1) }, (_, at) => cells[at] ?? '');
    filled[place] = name;
    return { row, cells: filled };
  });
  return { ...table, columns: known === -1 ? [...table.columns, NAME_COLUMN.title] : table.columns, rows };
}
