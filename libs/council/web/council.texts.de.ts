import { formatCount, formatDate, type Twin } from '@tribune/ui/words';
import type { English } from './council.texts.js';

export const german = {
  title: 'Rat', lead: (members, functions) => `${formatCount(members, 'Mitglied entscheidet', 'Mitglieder entscheiden')} hier aus ${formatCount(functions, 'Bereich', 'Bereichen')}, was dort geschieht, wo die Kundschaft dem Unternehmen begegnet.`,
  import: 'Sitze importieren', charter: 'Wozu er da ist', rules: 'Wie er abstimmt', rulesLead: 'Wer vorschlägt, wählt eine dieser Regeln. Mit Beginn der Abstimmung steht die Regel fest: Niemand ändert sie, solange abgestimmt wird.', usual: (rule) => `${rule}, üblich`,
  none: 'Es gibt noch keinen Rat', begin: 'Ihre Verwaltung richtet ihn ein.', beginAdmin: 'Die Adressen der Mitglieder genügen für den Anfang.', create: 'Rat gründen',
  change: {
    open: 'Name und Auftrag', title: 'Wie er heißt, und wozu er da ist', name: 'Bezeichnung', nameHint: 'Wie er im Unternehmen heißt.', charterHint: 'Was er entscheidet, für wen, und woran er gemessen werden will. Frühere Fassungen bleiben lesbar.',
    save: 'Speichern', saved: 'Gespeichert.', unchanged: 'Sie haben nichts geändert.', cancel: 'Abbrechen',
  },
  charters: { none: 'Steht nicht mehr da.', wrote: (who) => `${who} schrieb`, somebody: 'Jemand', difference: 'Wort für Wort', history: 'Was vorher dort stand', before: (count) => (count === 1 ? 'Was vorher dort stand' : `Was vorher dort stand: ${formatCount(count, 'Fassung', 'Fassungen')}`) },
  composition: {
    title: 'Wie er zusammengesetzt ist', lead: 'Was fehlt, was doppelt ist, was lange dauert. Für Mitglieder und Verwaltung; es urteilt über niemanden.',
    votes: 'Wer an Abstimmungen teilnimmt', votesCaption: 'Abstimmungen, die in den letzten zwölf Monaten zu Ende gingen, ohne Befangenheiten', who: 'Mitglied', asked: 'Gefragt', cast: 'Abgestimmt', missed: 'Versäumt',
  },
  declare: {
    open: 'Regel festlegen', title: 'Eine Abstimmungsregel festlegen', lead: 'Wer vorschlägt, kann sie von da an wählen. Laufende Abstimmungen behalten ihre Regel.', name: 'Ihr Name', method: 'Wie gezählt wird',
    methods: { MAJORITY: 'Mehrheit der Zustimmungen und Gegenstimmen', SUPERMAJORITY: 'Qualifizierte Mehrheit: ein festgelegter Anteil', CONSENT: 'Konsent: kein Einwand besteht', UNANIMITY: 'Einstimmigkeit', WEIGHTED: 'Gewichtet: Sitze haben Gewichte', RANKING: 'Reihung von Optionen' },
    share: 'Der Anteil, der zustimmen muss', shares: { '1/2': 'Mehr als die Hälfte', '2/3': 'Zwei Drittel', '3/4': 'Drei Viertel' }, quorum: 'Der Anteil, der abstimmen muss', quorums: { '1/2': 'Die Hälfte', '2/3': 'Zwei Drittel', '3/4': 'Drei Viertel', '1/1': 'Alle' },
    days: 'Arbeitstage', act: 'Festlegen', done: 'Die Regel kann jetzt gewählt werden.', cancel: 'Abbrechen',
  },
  proxies: { allow: 'Mitglieder dürfen mit Vollmacht abstimmen', hint: 'Für eine Zeit oder eine Entscheidung, an ein anderes Mitglied, das höchstens zwei vertritt. Nie an eine Fürsprache und nie von ihr.', on: 'Vollmachten gelten jetzt.', off: 'Vollmachten gelten nicht mehr.' },
  weight: { of: (name) => `Gewicht des Sitzes von ${name}`, done: 'Das Gewicht zählt in Abstimmungen, die von jetzt an beginnen.' },
  seats: {
    title: 'Sitze', none: 'Hier sitzt niemand', noneSentence: 'Ohne Mitglieder stimmt niemand ab.', since: (functionName, at) => `${functionName ?? 'Ohne Bereich'} · seit ${formatDate(at)}`, chair: 'Vorsitz',
    end: 'Sitz beenden', endOf: (name) => `von ${name}`, endTitle: (name) => `Sitz von ${name} beenden?`, endSentence: 'Er endet sofort. Laufende Abstimmungen behalten die Stimmberechtigten, mit denen sie begannen; dort zählt diese Person weiter.', endAct: 'Sitz beenden', ended: 'Der Sitz ist beendet.',
  },
} satisfies Twin<English>;
