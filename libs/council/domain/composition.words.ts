import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import type { Finding } from './composition.js';

type Words = { readonly [K in Finding['kind']]: (finding: Extract<Finding, { kind: K }>, day: (iso: string) => string) => string };

const list = (language: Language, names: readonly string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
const en = (names: readonly string[]): string => list('en', names);
const de = (names: readonly string[]): string => list('de', names);

const ENGLISH: Words = {
  NOBODY: () => 'Nobody sits here. Without members there is nobody to vote.',
  NO_CHAIR: () => 'Nobody presides. Give one of the seats the chair, who can open and postpone votes.',
  SOUND: () => 'Every function has one seat, and somebody presides. There is nothing to advise.',
  NO_VOTES: () => 'No vote has closed here in the last twelve months, so nothing can be said of who takes part.',
  VACANT: (vacancy, day) => `The seat of ${vacancy.function} has been empty since ${day(vacancy.since)}. Until somebody takes it, decisions are made without ${vacancy.function}.`,
  WITHOUT_SEAT: ({ functions }) => `${en(functions)} ${functions.length === 1 ? 'has' : 'have'} no seat. What touches ${functions.length === 1 ? 'it' : 'them'} is decided without ${functions.length === 1 ? 'it' : 'them'}.`,
  TWO_SEATS: (seats) => `${seats.function} has ${seats.names.length} seats: ${en(seats.names)}. It weighs more here than others do.`,
  FOR_NO_FUNCTION: ({ names }) => `${en(names)} ${names.length === 1 ? 'sits' : 'sit'} here for no function.`,
  LONG: ({ names, years }) => `${en(names)} ${names.length === 1 ? 'has' : 'have'} sat here for more than ${years} years. It may be time to think of who comes next.`,
  MOSTLY_NEW: ({ fresh, of, months }) => `${fresh} of ${of} have sat here for less than ${months} months. What was decided earlier, and why, stands in the decisions.`,
  MISSES: ({ name, missed, asked, few }) => `${name} has missed ${missed} of ${asked} ${asked === 1 ? 'vote' : 'votes'} in the last twelve months.${few ? ' So few votes tell little.' : ' A proxy, or somebody else of the same function, could help.'}`,
};

const GERMAN: Words = {
  NOBODY: () => 'Hier sitzt niemand. Ohne Mitglieder stimmt niemand ab.',
  NO_CHAIR: () => 'Niemand hat den Vorsitz. Geben Sie ihn einem der Sitze: Der Vorsitz kann Abstimmungen eröffnen und verschieben.',
  SOUND: () => 'Jeder Bereich hat einen Sitz, und jemand hat den Vorsitz. Zu raten gibt es nichts.',
  NO_VOTES: () => 'In den letzten zwölf Monaten ist hier keine Abstimmung zu Ende gegangen; wer teilnimmt, lässt sich also nicht sagen.',
  VACANT: (vacancy, day) => `Der Sitz des Bereichs ${vacancy.function} ist seit ${day(vacancy.since)} leer. Bis ihn jemand übernimmt, wird ohne diesen Bereich entschieden.`,
  WITHOUT_SEAT: ({ functions }) => (functions.length === 1 ? `Der Bereich ${de(functions)} hat keinen Sitz. Was ihn berührt, wird ohne ihn entschieden.` : `Die Bereiche ${de(functions)} haben keinen Sitz. Was sie berührt, wird ohne sie entschieden.`),
  TWO_SEATS: (seats) => `Der Bereich ${seats.function} hat ${seats.names.length} Sitze: ${de(seats.names)}. Er wiegt hier mehr als andere.`,
  FOR_NO_FUNCTION: ({ names }) => `${de(names)} ${names.length === 1 ? 'sitzt' : 'sitzen'} hier für keinen Bereich.`,
  LONG: ({ names, years }) => `${de(names)} ${names.length === 1 ? 'sitzt' : 'sitzen'} hier seit mehr als ${years} Jahren. Vielleicht ist es Zeit, an die Nachfolge zu denken.`,
  MOSTLY_NEW: ({ fresh, of, months }) => `${fresh} von ${of} sitzen hier seit weniger als ${months} Monaten. Was früher entschieden wurde, und warum, steht in den Entscheidungen.`,
  MISSES: ({ name, missed, asked, few }) => `${name} hat in den letzten zwölf Monaten ${missed} von ${asked} ${asked === 1 ? 'Abstimmung' : 'Abstimmungen'} versäumt.${few ? ' So wenige Abstimmungen sagen wenig.' : ' Eine Vollmacht könnte helfen, oder jemand anderes aus demselben Bereich.'}`,
};
const WORDS: InEveryLanguage<Words> = { en: ENGLISH, de: GERMAN };

/** A finding as one or two plain sentences; `day` writes a date as the reader reads it. */
export function sayFinding(finding: Finding, day: (iso: string) => string, language: Language = 'en'): string {
  const say: (finding: never, day: (iso: string) => string) => string = WORDS[language][finding.kind];
  return say(finding as never, day);
}
