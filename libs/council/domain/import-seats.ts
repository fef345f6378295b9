import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import { EMAIL_COLUMN, emailKey, findDuplicates, NAME_COLUMN, namedOf, readRows, shown, yesOrNo, type CsvTable, type ImportColumn, type ImportProblem, type Named } from '@tribune/people/domain';
import type { MemberDraft } from './check-members.js';

export interface SeatDraft extends MemberDraft, Named {
  readonly row: number;
}

const english = {
  neither: (typed: string): string => `“${typed}” is neither yes nor no.`,
  oneChair: (row: number): string => `A council has one chair, and row ${row} names it already.`,
};
const german: typeof english = {
  neither: (typed) => `„${typed}“ ist weder Ja noch Nein.`,
  oneChair: (row) => `Ein Rat hat einen Vorsitz, und Zeile ${row} nennt ihn schon.`,
};
const WORDS: InEveryLanguage<typeof english> = { en: english, de: german };

export const SEAT_COLUMNS = [
  NAME_COLUMN,
  EMAIL_COLUMN,
  { field: 'function', title: 'function', synonyms: ['department', 'area', 'funktion', 'seat'], required: false, maxLength: 80 },
  { field: 'chair', title: 'chair', synonyms: ['is chair', 'chairs', 'presides', 'vorsitz'], required: false, maxLength: 20, check: (value, language) => (yesOrNo(value) === null ? WORDS[language].neither(shown(value)) : null) },
] as const satisfies readonly ImportColumn[];

/** The seats' file: one row per member; one chair at most. */
export function readSeats(table: CsvTable, language: Language = 'en'): { drafts: SeatDraft[]; problems: ImportProblem[] } {
  const { rows, problems } = readRows(table, SEAT_COLUMNS, language);
  const drafts = rows.map(({ row, values }) => ({ row, ...namedOf(values), email: values.email, function: values.function, isChair: yesOrNo(values.chair) === true }));
  const [chair, ...more] = drafts.filter(({ isChair }) => isChair);
  const chairs = more.map(({ row, name }): ImportProblem => ({ row, field: 'chair', value: shown(name), message: WORDS[language].oneChair(chair?.row ?? 0) }));
  return { drafts, problems: [...problems, ...findDuplicates(rows, EMAIL_COLUMN.title, ({ values }) => emailKey(values.email), problems, language), ...chairs] };
}
