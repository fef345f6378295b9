import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import { readRrule, type Rhythmic, type Weekday } from './cadence.js';

const ENGLISH_DAYS: Record<Weekday, string> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };
const GERMAN_DAYS: Record<Weekday, string> = { MO: 'Montag', TU: 'Dienstag', WE: 'Mittwoch', TH: 'Donnerstag', FR: 'Freitag', SA: 'Samstag', SU: 'Sonntag' };
const FIRST = ['first', 'second', 'third', 'fourth'];
const ERSTEN = ['ersten', 'zweiten', 'dritten', 'vierten'];
const place = (words: readonly string[], nth: number | null): string => words[(nth ?? 1) - 1] ?? '';

const english = ({ rhythm, weekday, nth }: Rhythmic): string => {
  const day = ENGLISH_DAYS[weekday];
  switch (rhythm) {
    case 'WEEKLY':
      return `Every ${day}`;
    case 'FORTNIGHTLY':
      return `Every second ${day}`;
    case 'MONTHLY':
      return `On the ${place(FIRST, nth)} ${day} of every month`;
    case 'MONTHLY_LAST':
      return `On the last ${day} of every month`;
    case 'QUARTERLY':
      return `Every three months, on the ${place(FIRST, nth)} ${day}`;
  }
};
const german = ({ rhythm, weekday, nth }: Rhythmic): string => {
  const day = GERMAN_DAYS[weekday];
  switch (rhythm) {
    case 'WEEKLY':
      return `Jeden ${day}`;
    case 'FORTNIGHTLY':
      return `Jeden zweiten ${day}`;
    case 'MONTHLY':
      return `Am ${place(ERSTEN, nth)} ${day} jedes Monats`;
    case 'MONTHLY_LAST':
      return `Am letzten ${day} jedes Monats`;
    case 'QUARTERLY':
      return `Alle drei Monate, am ${place(ERSTEN, nth)} ${day}`;
  }
};
const WORDS: InEveryLanguage<(rhythmic: Rhythmic) => string> = { en: english, de: german };

export const sayRhythm = (rhythmic: Rhythmic, language: Language = 'en'): string => WORDS[language](rhythmic);

/** How often, in words; a rule that is none of ours is shown as it is. */
export function sayCadence(rrule: string, language: Language = 'en'): string {
  const read = readRrule(rrule);
  return read ? sayRhythm(read, language) : rrule;
}
