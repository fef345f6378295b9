import { formatCount, formatList, formatNumber, formatShortDate, type Twin } from '@tribune/ui/words';
import type { English } from './part-one.texts.js';

const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);

export const german = {
  vision: {
    title: 'Vision', lead: 'Was die Organisation für ihre Kundschaft sein will und auf welche ihrer Bedürfnisse sie antwortet.', write: 'Vision schreiben', relationship: 'Die Beziehung, die wir wollen', relationshipHint: 'Wie die Kundschaft uns Freunden beschreiben soll.',
    purpose: 'Der Sinn, den wir mit der Kundschaft teilen', purposeHint: 'Was wir beide wollen, über den Kauf hinaus.', notYet: 'Noch nicht geschrieben.', byStage: 'Entlang des Kundenwegs', byStageNone: 'Zu keiner Etappe ist schon etwas gesagt.', need: 'Das Bedürfnis, auf das wir antworten', capacity: 'Womit wir es können',
    places: (names) => (names.length === 0 ? 'Noch kein Kontaktpunkt.' : `Wo: ${formatList(names)}.`), numbered: (position, name) => `${position} ${name}`, save: 'Vision speichern', saved: 'Die Vision steht.', cancel: 'Abbrechen',
  },
  attributes: { OVERALL: 'Insgesamt', ACTIVE: 'Aktiv', EMOTIONAL: 'Emotional', RATIONAL: 'Rational', ETHICAL: 'Ethisch' },
  attributeQuestions: { OVERALL: 'Was hält die Kundschaft von uns hier?', ACTIVE: 'Macht sie mit, kommt sie wieder, erzählt sie es weiter?', EMOTIONAL: 'Wie fühlt es sich für sie an?', RATIONAL: 'Ist es ihr das wert?', ETHICAL: 'Findet sie es fair?' },
  beliefs: {
    title: 'Geglaubt und gemessen', lead: 'Was die Teilnehmenden glaubten, ehe jemand nachsah, was die Kundschaft sagte, und was der beste Wettbewerber erreicht, von 0 bis 100.',
    progress: (all, some, of) => `${all} von ${of} haben alle Etappen versiegelt${some > 0 ? `; ${some} weitere ${some === 1 ? 'hat' : 'haben'} begonnen` : ''}.`, seal: 'Sagen, was Sie glauben', goOn: 'Weiter versiegeln',
    closed: (names) => `${formatList(names)}: für Sie geschlossen, bis Sie versiegelt haben, was Sie dazu glauben, oder bis das Versiegeln endet.`, closedForAll: 'Was geglaubt wird, steht hier, wenn das Versiegeln beendet ist.', nobody: 'Zu dieser Etappe hat niemand etwas versiegelt.',
    first: 'Worüber zuerst zu reden ist', firstNone: 'Noch lässt sich keine Lücke feststellen: Werte fehlen, oder ihre Intervalle sind weit.', end: 'Versiegeln beenden', endTitle: 'Das Versiegeln beenden?', endSentence: 'Niemand kann mehr sagen, was er oder sie glaubt, und alle, die hier arbeiten, sehen ohne Namen, was geglaubt wurde. Es lässt sich nicht zurücknehmen.', ended: 'Beendet. Alle sehen es jetzt.',
    toAgenda: 'Lücken auf die Tagesordnung setzen', toAgendaDone: 'Sie stehen in Teil 1, die größte zuerst.', item: (stage, believed, measured) => `Lücke: ${stage} (geglaubt ${number(believed)}, gemessen ${number(measured)})`,
    picture: 'Einschätzungen, Messwert und bester Wettbewerber, Etappe für Etappe', attribute: 'Attribut', legend: { belief: 'Eine Einschätzung', seen: 'Eine Einschätzung, deren Verfasser Werte gesehen hatte', median: 'Ihre Mitte', measured: 'Gemessen, mit 95-%-Intervall', best: 'Bester Wettbewerber' },
    table: { stage: 'Etappe', believed: 'Geglaubt', measured: 'Gemessen', best: 'Bester Wettbewerber', gap: 'Lücke' }, number,
    believed: (median, lowest, highest, count) => `${number(median)} (${number(lowest)}–${number(highest)}, ${formatCount(count, 'Einschätzung', 'Einschätzungen')})`, hadSeen: (count) => `${count} mit Kenntnis von Werten`, mine: (value) => `Ihre ${number(value)}`,
    measured: (value, low, high, n) => `${number(value)}${low !== null && high !== null ? ` (${number(low)}–${number(high)})` : ', kein Intervall'}${n !== null ? `, n\u00a0=\u00a0${formatNumber(n)}` : ''}`, small: 'kleine Stichprobe', source: (source, day) => `${source}, ${formatShortDate(day, { zone: 'UTC' })}`,
    competitor: (name, value) => `${name} ${number(value)}`, notMeasured: 'Niemand hat es gemessen', noCompetitor: 'Niemand bekannt', nothingBelieved: 'Nichts versiegelt',
    gaps: { BELIEVED_HIGHER: (by) => `Um ${number(Math.abs(by))} zu hoch geglaubt`, BELIEVED_LOWER: (by) => `Um ${number(Math.abs(by))} zu niedrig geglaubt`, NO_DIFFERENCE: () => 'Innerhalb des Gemessenen', UNKNOWN: () => 'Nicht zu sagen' },
  },
  sealing: {
    title: 'Was glauben Sie?', lead: 'Was hält die Kundschaft von uns auf jeder Etappe, von 0 bis 100? Eine Zahl genügt; es dauert etwa drei Minuten. Niemand sieht Ihre, ehe die eigene versiegelt ist, und niemand sieht je, von wem sie ist.',
    unsaid: 'Nicht gesagt', clear: 'Zurücknehmen', low: '0: Sie wenden sich ab', high: '100: Sie erzählen es weiter', more: 'Mehr sagen: vier Attribute', moreHint: 'Nur wenn Sie mögen. Was zu einer Etappe gehört, wird mit ihr versiegelt; später kommt nichts hinzu.',
    seal: (count) => (count === 0 ? 'Versiegeln' : `${formatCount(count, 'Etappe', 'Etappen')} versiegeln`), none: 'Sagen Sie zuerst etwas zu mindestens einer Etappe.', needsOverall: 'Sagen Sie auch, wie es insgesamt ist.', confirmTitle: 'Das versiegeln?', confirm: 'Was versiegelt ist, bleibt: Weder Sie noch jemand anderes kann es ändern. Zu diesen Etappen sehen Sie sofort, was andere glauben, was gemessen ist und was Wettbewerber erreichen.', confirmAct: 'Versiegeln', sealed: 'Versiegelt. Jetzt sehen Sie, was andere glauben.',
    done: 'Sie haben alle Etappen versiegelt', doneSentence: 'Das Bild steht auf der Seite des Gipfels.', toPicture: 'Bild ansehen', already: (names) => `Schon versiegelt: ${formatList(names)}.`, hadSeen: 'Sie hatten die Messwerte geöffnet, als dort Werte standen: Was Sie jetzt versiegeln, trägt den Vermerk „hatte gesehen“.', closed: 'Hier ist jetzt nichts zu versiegeln', back: 'Noch überlegen', where: (names) => `Zum Beispiel ${formatList(names)}`,
  },
} satisfies Twin<English>;
