import type { Twin } from '@tribune/ui/words';
import type { English } from './tour.texts.js';

export const german = {
  card: 'Ein Rundgang in fünf Schritten',
  cardSentence: 'Zwei Minuten, und Sie haben etwas freigegeben. Jede Schaltfläche ist echt; gehen Sie, wann Sie wollen.',
  start: 'Rundgang beginnen',
  label: (step, of) => `Rundgang, Schritt ${step} von ${of}`,
  steps: [
    'Der Rat hat das angenommen, und es wartet auf Sie: Was die Kundschaft betrifft, wird ohne ihre Fürsprache nicht endgültig. Drücken Sie die markierte Schaltfläche.',
    'Danach werden Sie gefragt, in den Worten, die die Kundschaft liest. Darunter steht, wie der Rat abgestimmt hat.',
    'Nun sind Sie an der Reihe. Ablehnen ist so leicht wie freigeben; für den Rundgang drücken Sie „Freigeben“.',
    'Sie können die Kundschaft zuerst befragen. Haben Sie das nicht getan, sagen Sie in einem Satz, warum: Er steht für immer neben Ihrer Antwort.',
    'Unterschreiben Sie. Hier genügt ein Druck; sonst unterschreibt Ihr Passkey.',
  ],
  done: 'Das war es: Die Entscheidung geht weiter, mit Ihrer Antwort daneben. Was Sie unterschreiben, können Sie zurücknehmen, bis es endgültig ist.',
  show: 'Zeigen',
  next: 'Weiter',
  back: 'Zurück',
  leave: 'Rundgang verlassen',
  finish: 'Fertig',
  missing: 'Worum es in diesem Schritt geht, steht nicht auf dieser Seite.',
  there: 'Dorthin gehen',
} satisfies Twin<English>;
