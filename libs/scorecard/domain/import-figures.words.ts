import type { InEveryLanguage } from '@tribune/kernel/domain';
import type { FigureFault } from './figure.rules.js';

const FAULTS: Readonly<Record<FigureFault, string>> = {
  PLACE: 'A figure stands at a stage or at a touch point: fill in one of the two columns.',
  SCALE: 'A value lies between 0 and 100.',
  SAMPLE: 'Figures on fewer than five answers are not kept: who gave them could be guessed.',
  INTERVAL: 'An interval has both ends, between 0 and 100, and the value lies between them.',
  SOURCE: '“source” is empty.',
  AHEAD: 'This day is still to come.',
};

const english = {
  noAttribute: (typed: string): string => `“${typed}” is none of overall, active, emotional, rational, ethical.`,
  noNumber: (typed: string): string => `“${typed}” is no number between 0 and 100 with two decimals at most.`,
  noWhole: (typed: string): string => `“${typed}” is no whole number.`,
  noDay: (typed: string): string => `“${typed}” is no day. Write it as 2026-11-30.`,
  faults: FAULTS,
  repeated: (row: number): string => `Row ${row} has a figure of the same place, attribute, company and day already.`,
  noTouchPoint: (name: string): string => `There is no touch point called “${name}” on your journey.`,
  noStage: (name: string): string => `There is no stage called “${name}” on your journey.`,
};

const german: typeof english = {
  noAttribute: (typed) => `„${typed}“ ist keines von „gesamt“, „aktiv“, „emotional“, „rational“, „ethisch“.`,
  noNumber: (typed) => `„${typed}“ ist keine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen.`,
  noWhole: (typed) => `„${typed}“ ist keine ganze Zahl.`,
  noDay: (typed) => `„${typed}“ ist kein Tag. Schreiben Sie ihn so: 2026-11-30.`,
  faults: {
    PLACE: 'Ein Wert gehört zu einer Etappe oder zu einem Kontaktpunkt: Füllen Sie eine der beiden Spalten aus.',
    SCALE: 'Ein Wert liegt zwischen 0 und 100.',
    SAMPLE: 'Werte aus weniger als fünf Antworten werden nicht aufbewahrt: Man könnte erraten, von wem sie sind.',
    INTERVAL: 'Ein Intervall hat beide Enden, zwischen 0 und 100, und der Wert liegt dazwischen.',
    SOURCE: '„source“ ist leer.',
    AHEAD: 'Dieser Tag kommt erst noch.',
  },
  repeated: (row) => `Zeile ${row} hat schon einen Wert für denselben Ort, dasselbe Attribut, dasselbe Unternehmen und denselben Tag.`,
  noTouchPoint: (name) => `Auf Ihrem Kundenweg gibt es keinen Kontaktpunkt „${name}“.`,
  noStage: (name) => `Auf Ihrem Kundenweg gibt es keine Etappe „${name}“.`,
};

/** What can be wrong with the scorecard's file, by language. */
export const figureSentences: InEveryLanguage<typeof english> = { en: english, de: german };
