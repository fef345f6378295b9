import fs from 'node:fs';
import { ROLES, type Role } from './readers.js';

export type Cell = '-' | 'null' | 'refused' | 'seen';
/** The more telling one wins: what is seen once is seen. */
const WEIGHT: Record<Cell, number> = { '-': 0, null: 1, refused: 2, seen: 3 };

/** Field × role → what came: `-` where the role never reaches what the field is of. */
export class Matrix {
  private readonly rows = new Map<string, Map<Role, Cell>>();

  note(field: string, role: Role, cell: Cell): void {
    const row = this.rows.get(field) ?? new Map<Role, Cell>();
    this.rows.set(field, row);
    if (WEIGHT[cell] > WEIGHT[row.get(role) ?? '-']) row.set(role, cell);
  }

  get size(): number {
    return this.rows.size;
  }

  lines(): string[] {
    return [...this.rows].map(([field, row]) => [field.padEnd(48), ...ROLES.map((role) => (row.get(role) ?? '-').padEnd(role.length + 1))].join(' ').trimEnd()).sort();
  }
}

/** One line for each act: `castBallot: done member; NotFound customer foreign`. */
export function byOutcome(outcomes: ReadonlyMap<string, ReadonlyMap<Role, string>>): string[] {
  return [...outcomes].map(([act, row]) => {
    const all = [...new Set(row.values())].map((outcome) => [outcome, ROLES.filter((role) => row.get(role) === outcome).join(' ')] as const);
    return `${act}: ${all.sort(([a], [b]) => a.localeCompare(b)).map((each) => each.join(' ')).join('; ')}`;
  }).sort();
}

/**
 * What was reviewed and committed, beside what came. `ACCESS_WRITE=1` writes it anew, for `git diff` to be read. The demonstration is made anew each day:
 * of a field that is empty for everybody today, what was reviewed stands.
 */
export function reviewed(file: string, head: string, lines: readonly string[]): { expected: string[]; actual: string[] } {
  const expected = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const known = new Map(expected.map((line) => [nameOf(line), line]));
  const actual = [head, ...lines.map((line) => (/ seen|: /.test(line) ? line : (known.get(nameOf(line)) ?? line)))];
  if (process.env['ACCESS_WRITE']) fs.writeFileSync(file, `${actual.join('\n')}\n`);
  return { expected, actual };
}

const nameOf = (line: string): string => line.split(/[ :]/)[0] ?? '';
