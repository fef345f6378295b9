import { formatCount, formatNumber, formatShortDate, type Twin } from '@tribune/ui/words';
import { digits } from './digits.texts.js';
import type { English } from './scorecard.texts.js';

export const german = {
  title: 'Messwerte', lead: 'Wie die Kundschaft uns auf ihrem Weg findet, von 0 bis 100, und was Wettbewerber erreichen. Was niemand gemessen hat, bleibt leer: Unbekannt heißt nicht „mittel“.',
  door: { title: 'Ehe Sie nachsehen', open: 'Messwerte trotzdem öffnen' },
  views: { label: 'Zeige', attributes: 'Alle Attribute', against: 'Im Vergleich' },
  attributes: { OVERALL: 'Insgesamt', ACTIVE: 'Aktiv', EMOTIONAL: 'Emotional', RATIONAL: 'Rational', ETHICAL: 'Ethisch' },
  attributeHints: { OVERALL: 'Wie sie es alles in allem finden', ACTIVE: 'Ob sie mitmachen, wiederkommen, weitererzählen', EMOTIONAL: 'Wie es sich anfühlt', RATIONAL: 'Was es ihnen wert ist', ETHICAL: 'Ob es fair ist' },
  attribute: 'Attribut', place: 'Wo', stage: 'Etappe im Ganzen', ours: 'Wir', best: 'Bester Wettbewerber', standing: 'Wie wir stehen',
  standings: { AHEAD: 'Vorn', BEHIND: 'Zurück', NO_DIFFERENCE: 'Kein erkennbarer Unterschied', UNKNOWN: 'Nicht zu sagen' },
  standingHint: '„Vorn“ und „zurück“ steht nur da, wo sich die beiden 95-%-Intervalle nicht berühren.',
  none: 'Nicht gemessen', retired: 'Stillgelegt', noCompetitor: 'Niemand bekannt', numbered: (position, name) => `${position} ${name}`,
  interval: (low, high) => `${digits(low)}–${digits(high)}`, sample: (n) => `n = ${formatNumber(n)}`, value: digits,
  caveats: { SMALL_SAMPLE: 'kleine Stichprobe', NO_SAMPLE: 'n unbekannt', NO_INTERVAL: 'kein Intervall', OLD: 'älter als ein Jahr' },
  caveatSentences: {
    SMALL_SAMPLE: 'Weniger als 30 Antworten: Beim nächsten Mal könnte leicht ein anderer Wert herauskommen.', NO_SAMPLE: 'Die Quelle sagt nicht, wie viele gefragt wurden.',
    NO_INTERVAL: 'Ohne Intervall lässt er sich von einem anderen Wert nicht unterscheiden.', OLD: 'Er ist älter als ein Jahr: Vieles kann sich geändert haben.',
  },
  hatched: 'Schraffiert: Dazu ist etwas zu sagen, etwa dass die Stichprobe klein ist. Drücken Sie auf einen Wert, um es zu lesen.', hatchedShort: 'Schraffiert: Dazu ist etwas zu sagen', scale: 'Skala', less: '0', more: '100',
  tableLabel: 'Werte nach Ort und Attribut', againstLabel: (attribute) => `Wir und der beste Wettbewerber: ${attribute}`,
  unmeasured: (count) => `Von uns nie gemessen: ${formatCount(count, 'Ort', 'Orte')}`, unmeasuredSentence: 'Von diesen kann niemand sagen, wie die Kundschaft sie findet:',
  details: (place, attribute) => `${place}: ${attribute}`, press: (place, attribute, value) => `${place}, ${attribute}: ${value}. Worauf der Wert beruht`,
  figure: { of: 'Von wem', us: 'Unser Wert', value: 'Wert', interval: '95-%-Intervall', n: 'Antworten', source: 'Quelle', measuredOn: 'Gemessen am', enteredBy: 'Eingetragen von', notSaid: 'Die Quelle sagt es nicht', earlier: (count) => `${formatCount(count, 'anderer Wert', 'andere Werte')} dazu ${count === 1 ? 'bleibt' : 'bleiben'} aufbewahrt.`, day: (iso) => formatShortDate(iso, { zone: 'UTC' }) },
  empty: { title: 'Noch ist nichts gemessen', sentence: 'Ein Wert sagt, wie die Kundschaft eine Etappe oder einen Kontaktpunkt findet, aus wie vielen Antworten, woher und wann.', others: 'Wenn die Analyse Werte eingetragen hat, stehen sie hier.' },
  enter: {
    open: 'Wert eintragen', import: 'Werte importieren', title: 'Ein Wert', where: 'Wo', whereHint: 'Eine Etappe im Ganzen oder ein Kontaktpunkt.', whose: 'Von wem', whoseHint: 'Für unseren eigenen Wert leer lassen.', attribute: 'Was er sagt', value: 'Wert, 0 bis 100',
    n: 'Wie viele geantwortet haben', nHint: 'Ab fünf; leer lassen, wo die Quelle es nicht sagt.', low: '95-%-Intervall von', high: 'bis', source: 'Woher er stammt', sourceHint: 'Zum Beispiel „Umfrage zum Kundenweg, Herbst“.', on: 'Gemessen am',
    save: 'Eintragen', saved: 'Eingetragen. Frühere Werte bleiben.', cancel: 'Abbrechen', notANumber: 'Bitte schreiben Sie eine Zahl von 0 bis 100.', notWhole: 'Bitte schreiben Sie eine ganze Zahl.', missing: 'Bitte wählen Sie, wo.', missingDay: 'Bitte wählen Sie einen Tag.',
  },
  withdraw: { open: 'Diesen Wert zurückziehen', title: 'Diesen Wert zurückziehen?', sentence: 'Er gilt nicht mehr; der davor gilt wieder. Er bleibt aufbewahrt, mit Ihrer Begründung.', reason: 'Was daran falsch ist', save: 'Zurückziehen', saved: 'Zurückgezogen.', cancel: 'Abbrechen' },
  import: { title: 'Werte importieren', lead: 'Aus einer Tabelle, als CSV gespeichert. Sie sehen, was sich ändern würde, bevor etwas geschieht; eine fehlerhafte Zeile, und nichts wird importiert.', notYours: 'Die Analyse importiert Werte', notYoursSentence: 'Bitten Sie die Analyse oder Ihre Verwaltung, die Datei einzuspielen.' },
} satisfies Twin<English>;
