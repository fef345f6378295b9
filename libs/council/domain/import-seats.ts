import { EMAIL_COLUMN, emailKey, findDuplicates, NAME_COLUMN, readRows, shown, yesOrNo, type CsvTable, type ImportColumn, type ImportProblem } from '@tribune/people/domain';
import type { MemberDraft } from './check-members.js';

export interface SeatDraft extends MemberDraft {
  readonly row: number;
}

export const SEAT_COLUMNS = [
  NAME_COLUMN,
  EMAIL_COLUMN,
  { field: 'function', title: 'function', synonyms: ['department', 'area', 'funktion', 'seat'], required: false, maxLength: 80 },
  { field: 'chair', title: 'chair', synonyms: ['is chair', 'chairs', 'presides', 'vorsitz'], required: false, maxLength: 20, check: (value) => (yesOrNo(value) === null ? `“${shown(value)}” is neither yes nor no.` : null) },
] as const satisfies readonly ImportColumn[];

/** The seats' file: one row per member; one chair at most. */
export function readSeats(table: CsvTable): { drafts: SeatDraft[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, SEAT_COLUMNS);
  const drafts = rows.map(({ row, values }) => ({ row, name: values.name, email: values.email, function: values.function, isChair: yesOrNo(values.chair) === true }));
  const [chair, ...more] = drafts.filter(({ isChair }) => isChair);
  const chairs = more.map(({ row, name }): ImportProblem => ({ row, field: 'chair', value: shown(name), message: `A council has one chair, and row ${chair?.row ?? ''} names it already.` }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, EMAIL_COLUMN.title, ({ values }) => emailKey(values.email), problems), ...chairs] };
}
