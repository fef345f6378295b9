import type { Twin } from '@tribune/ui/words';
import type { English } from './roles.texts.js';

export const german = {
  roles: {
    title: 'Was Rollen dürfen', above: 'Menschen und Rollen',
    lead: 'Eine Rolle lässt jemanden hier arbeiten. Keine gibt eine Stimme, eine Freigabe oder das Recht, für andere zu handeln.',
    may: 'Darf', mayNot: 'Darf nicht', held: 'Wer sie hat', nobody: 'Niemand', change: 'Rollen geben oder zurücknehmen', more: 'und andere',
    explained: {
      ADMIN: { may: 'Richtet Räte und ihre Sitze ein, importiert Dateien, gibt Rollen und nimmt sie zurück, beendet den Zugang derer, die gehen; setzt Wahlen an, solange es keine Wahlleitung gibt.', mayNot: 'Abstimmen, freigeben, verborgene Stimmen sehen, die Adresse anderer ändern, eine Fürsprache einsetzen oder absetzen. Wer diese Rolle hat, kann keine Fürsprache sein. Eine Person der Verwaltung bleibt immer.' },
      ELECTION_OFFICER: { may: 'Setzt die Wahl einer Fürsprache an und sorgt dafür, dass sie läuft.', mayNot: 'Bei einer Wahl antreten, in einem Rat sitzen, sehen, wer was gewählt hat, oder eine Wahl vorzeitig beenden.' },
      COUNCIL_MEMBER: { may: 'Liest alles in der Arbeit des Rates und nimmt an der Aussprache teil.', mayNot: 'Abstimmen. Eine Stimme kommt mit einem Sitz, der auf der Seite des Rates vergeben wird.' },
      CHAIR: { may: 'Leitet allgemein und liest alles in der Arbeit des Rates.', mayNot: 'Allein mit der Rolle Abstimmungen eröffnen: Der Vorsitz eines Rates ist an dessen Sitz vermerkt. Kein Vorsitz bestimmt ein Ergebnis.' },
      EXECUTIVE: { may: 'Liest, was der Rat entscheidet, warum und was daraus wurde.', mayNot: 'Abstimmen oder sich darüber hinwegsetzen: An Rat und Fürsprache führt kein Weg vorbei, auf keiner Ebene.' },
      ANALYST: { may: 'Sammelt, was die Kundschaft sagt, und bringt es als Beleg ein.', mayNot: 'Entscheiden, was daraus folgt.' },
      CONTENT_EDITOR: { may: 'Bereitet vor, was die Kundschaft an Kontaktpunkten liest.', mayNot: 'Veröffentlichen, was keine Entscheidung endgültig gemacht hat.' },
      AUDITOR: { may: 'Liest die ganze Aufzeichnung.', mayNot: 'Etwas daran ändern. Das kann niemand.' },
    },
    others: 'Keine Rollen, und von niemandem zu vergeben',
    champion: 'Fürsprache und Stellvertretung', championSays: 'Gewählt von denen, für die sie sprechen, für eine Amtszeit. Sie geben frei oder lehnen ab, was diese betrifft; niemand ernennt, entfernt oder ersetzt sie.', elections: 'Zu den Wahlen',
    seat: 'Ein Sitz im Rat', seatSays: 'Gibt eine Stimme. Die Verwaltung vergibt und beendet ihn; laufende Abstimmungen behalten die Stimmberechtigten, mit denen sie begannen.', council: 'Zum Rat',
  },
} satisfies Twin<English>;
