import type { Twin } from '@tribune/ui/words';
import type { English } from './result.texts.js';

export const german = {
  title: 'Das Ergebnis',
  turnout: 'Beteiligung', voted: 'haben gewählt', notVoted: 'haben nicht gewählt',
  picture: 'Zustimmungen für jede Person und die Linie von „Niemand davon“',
  noneLine: (n) => `Niemand davon: ${n}`,
  caption: 'Die Auszählung, Zeile für Zeile',
  columns: { place: 'Platz', name: 'Name', approvals: 'Zustimmungen', share: 'Aller Stimmzettel' },
  none: 'Niemand davon',
  outcomes: { champion: 'Fürsprache', alternate: 'Stellvertretung', barred: 'Konnte nicht mehr antreten', notAbove: 'Nicht über „Niemand davon“', notAmong: 'Nicht auf den Plätzen', none: 'Die Linie, die zu überschreiten ist' },
  tie: 'Ein Gleichstand wurde ausgelost',
  tieSentence: 'Gleiche Zustimmungen hat das Los geordnet. Es wurde vor der Wahl versiegelt und mit allen Stimmzetteln verbunden: Weder die Wahlleitung noch die letzte Stimme konnte es wählen.',
  recount: {
    title: 'Nachzählen',
    lead: 'Ihr Browser holt alle veröffentlichten Stimmzettel und zählt von vorn. Er glaubt nichts, was auf dieser Seite steht.',
    act: 'In meinem Browser nachzählen', again: 'Noch einmal zählen', pending: 'Wird gezählt',
    agrees: 'Ihre Zählung stimmt mit dem veröffentlichten Ergebnis überein', differs: 'Ihre Zählung weicht vom veröffentlichten Ergebnis ab',
    differsSentence: 'Bitte sagen Sie es der Wahlleitung und behalten Sie die geholten Stimmzettel.',
    ballots: (n, published) => `${n} Stimmzettel geholt, ${published} veröffentlicht`,
    hash: 'Das Siegel über alle Stimmzettel ist das veröffentlichte', seed: 'Das Los ist das vor der Wahl versiegelte',
    line: (name, mine, theirs) => (mine === theirs ? `${name}: ${mine}` : `${name}: ${mine} hier gezählt, ${theirs} veröffentlicht`),
    none: (mine, theirs) => (mine === theirs ? `Niemand davon: ${mine}` : `Niemand davon: ${mine} hier gezählt, ${theirs} veröffentlicht`),
    order: 'Die Reihenfolge aller, Gleichstände eingeschlossen', elected: 'Wer gewählt ist',
    failed: 'Die Stimmzettel ließen sich nicht holen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    withheld: (minimum) => `Die Stimmzettel dieser Wahl werden nicht veröffentlicht: Bei weniger als ${minimum} Personen im Wählerverzeichnis würden sie zu viel verraten.`,
    files: {
      lead: 'Die Stimmzettel, die eben hier gezählt wurden, zum Aufbewahren oder zum Zählen mit einem anderen Programm. JSON enthält die Prüfsumme jeder Quittung; in BLT, für OpenSTV und andere, steht „Niemand davon“ an letzter Stelle.',
      json: 'Alle Stimmzettel als JSON speichern', blt: 'Alle Stimmzettel als BLT speichern',
    },
  },
  find: {
    title: 'Ihren Stimmzettel finden', lead: 'Mit der Quittung, die Sie behalten haben. Gesucht wird hier in Ihrem Browser; nichts wird gesendet.',
    label: 'Ihre Quittung', act: 'Finden', found: 'Ihr Stimmzettel ist gezählt', foundAs: (names) => `Er stimmt zu: ${names}.`, foundNone: 'Er stimmt niemandem davon zu.',
    missing: 'Kein Stimmzettel hat diese Quittung', missingSentence: 'Bitte prüfen Sie jedes Zeichen. Stimmt sie, sagen Sie es der Wahlleitung: Ein bestätigter Stimmzettel muss hier sein.',
  },
  details: 'Für alle, die auf anderem Weg prüfen wollen', seal: 'Siegel über alle Stimmzettel (SHA-256)', seed: 'Das Los', commitment: 'Sein Siegel (SHA-256), vor der Wahl veröffentlicht', offices: 'Besetzte Ämter',
} satisfies Twin<English>;
