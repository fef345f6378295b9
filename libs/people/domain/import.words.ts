import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  enterAddress: 'Please enter an e-mail address.',
  addressTooLong: 'An e-mail address has up to 254 characters.',
  noAddress: (typed: string): string => `“${typed}” is not an e-mail address.`,
  neverGranted: 'A champion is never a role that somebody grants: it is held by winning an election, for a term.',
  noRole: (typed: string, roles: string): string => `“${typed}” is not a role. The roles are ${roles}.`,
  wrongCount: (found: number, wanted: number): string =>
    `This row has ${found === 1 ? 'one cell' : `${found} cells`}, the heading ${wanted}: ${found > wanted ? 'a separator inside a cell needs quotes around it' : 'a separator is missing'}.`,
  columnMissing: (title: string, found: readonly string[]): string =>
    `The column “${title}” is missing. ${found.length > 0 ? `The heading has ${found.map((name) => `“${name}”`).join(', ')}.` : 'The file is empty.'}`,
  wrongCountBare: (found: number, wanted: number): string =>
    `This row has ${found === 1 ? 'one cell' : `${found} cells`}, the first has ${wanted}: ${found > wanted ? 'a separator inside a cell needs quotes around it' : 'a separator is missing'}.`,
  cellsMissing: (titles: readonly string[]): string =>
    `Without a heading the usual order counts, and these rows end before ${titles.map((title) => `“${title}”`).join(', ')}. Paste the missing cells too, or a heading above the rows.`,
  cellEmpty: (title: string): string => `“${title}” is empty.`,
  noCharacter: (title: string): string => `“${title}” contains a character that no text has. Delete the cell and type it anew.`,
  wrongEncoding: (title: string): string => `“${title}” has letters that could not be read. Save the file as UTF-8 (in Excel: “CSV UTF-8”) and choose it again.`,
  cellTooLong: (title: string, found: number, allowed: number): string => `“${title}” has ${found} characters; ${allowed} are allowed.`,
  repeated: (value: string, row: number): string => `“${value}” stands in row ${row} already.`,
  tooManyRows: (found: number, allowed: number): string => `This file has ${found} rows; up to ${allowed} can be imported at once.`,
  rowTooLong: 'This row is too long to be one row: a quotation mark before it may never be closed.',
  quoteOpen: 'A quotation mark opened here is never closed.',
  noCsv: 'This row cannot be read as CSV.',
  givenUp: (person: string, address: string): string => `This was the address of ${person}, who is now reached at ${address}. Use that one.`,
  officerOnCouncil: 'This person sits on a council, and the election officer may not. Name somebody else.',
};

const german: typeof english = {
  enterAddress: 'Bitte geben Sie eine E-Mail-Adresse ein.',
  addressTooLong: 'Eine E-Mail-Adresse hat höchstens 254 Zeichen.',
  noAddress: (typed) => `„${typed}“ ist keine E-Mail-Adresse.`,
  neverGranted: 'Eine Fürsprache vergibt niemand als Rolle: Man gewinnt sie in einer Wahl, für eine Amtszeit.',
  noRole: (typed, roles) => `„${typed}“ ist keine Rolle. Die Rollen heißen ${roles}.`,
  wrongCount: (found, wanted) =>
    `Diese Zeile hat ${found === 1 ? 'eine Zelle' : `${found} Zellen`}, die Überschrift ${wanted}: ${found > wanted ? 'Ein Trennzeichen in einer Zelle braucht Anführungszeichen um die Zelle' : 'Ein Trennzeichen fehlt'}.`,
  columnMissing: (title, found) => `Die Spalte „${title}“ fehlt. ${found.length > 0 ? `In der Überschrift stehen ${found.map((name) => `„${name}“`).join(', ')}.` : 'Die Datei ist leer.'}`,
  wrongCountBare: (found, wanted) =>
    `Diese Zeile hat ${found === 1 ? 'eine Zelle' : `${found} Zellen`}, die erste ${wanted}: ${found > wanted ? 'Ein Trennzeichen in einer Zelle braucht Anführungszeichen um die Zelle' : 'Ein Trennzeichen fehlt'}.`,
  cellsMissing: (titles) =>
    `Ohne Überschrift gilt die übliche Reihenfolge, und diese Zeilen enden vor ${titles.map((title) => `„${title}“`).join(', ')}. Fügen Sie die fehlenden Zellen mit ein oder eine Überschrift über den Zeilen.`,
  cellEmpty: (title) => `„${title}“ ist leer.`,
  noCharacter: (title) => `„${title}“ enthält ein Zeichen, das es in keinem Text gibt. Löschen Sie die Zelle und schreiben Sie sie neu.`,
  wrongEncoding: (title) => `„${title}“ hat Buchstaben, die sich nicht lesen ließen. Speichern Sie die Datei als UTF-8 (in Excel: „CSV UTF-8“) und wählen Sie sie noch einmal.`,
  cellTooLong: (title, found, allowed) => `„${title}“ hat ${found} Zeichen; erlaubt sind ${allowed}.`,
  repeated: (value, row) => `„${value}“ steht schon in Zeile ${row}.`,
  tooManyRows: (found, allowed) => `Diese Datei hat ${found} Zeilen; auf einmal gehen höchstens ${allowed}.`,
  rowTooLong: 'Diese Zeile ist zu lang für eine Zeile: Vielleicht wird ein Anführungszeichen davor nie geschlossen.',
  quoteOpen: 'Ein Anführungszeichen, das hier beginnt, wird nie geschlossen.',
  noCsv: 'Diese Zeile lässt sich nicht als CSV lesen.',
  givenUp: (person, address) => `Diese Adresse gehörte ${person}, jetzt zu erreichen unter ${address}. Nehmen Sie jene.`,
  officerOnCouncil: 'Diese Person sitzt in einem Rat, was der Wahlleitung nicht erlaubt ist. Nennen Sie jemand anderen.',
};

/** What can be wrong with a file, by language. */
export const importSentences: InEveryLanguage<typeof english> = { en: english, de: german };
