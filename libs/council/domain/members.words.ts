import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  needed: 'A council needs members: enter at least one address.',
  enterName: 'Please enter a name.',
  repeated: (address: string, line: number): string => `${address} already stands in line ${line}.`,
  oneChair: 'A council has one chair: mark one person only.',
  noAddress: (typed: string): string => `There is no e-mail address in “${typed}”.`,
};

const german: typeof english = {
  needed: 'Ein Rat braucht Mitglieder: Geben Sie mindestens eine Adresse ein.',
  enterName: 'Bitte geben Sie einen Namen ein.',
  repeated: (address, line) => `${address} steht schon in Zeile ${line}.`,
  oneChair: 'Ein Rat hat einen Vorsitz: Wählen Sie eine Person.',
  noAddress: (typed) => `In „${typed}“ steht keine E-Mail-Adresse.`,
};

/** What can be wrong with a list of members, by language. */
export const memberSentences: InEveryLanguage<typeof english> = { en: english, de: german };
