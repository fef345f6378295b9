import { formatCount, formatList, type Twin } from '@tribune/ui/words';
import type { English } from './touch-point.texts.js';

const points = (count: number) => formatCount(count, 'Kontaktpunkt', 'Kontaktpunkte');

export const german = {
  title: 'Kontaktpunkte',
  lead: 'Wo uns die Kundschaft begegnet, entlang ihres Weges. Jede Entscheidung nennt, welche davon sie verändert.',
  numberedStage: (position, name) => `${position}. ${name}`,
  count: (count) => points(count),
  decisions: (count) => (count === 0 ? 'keine Entscheidung' : formatCount(count, 'Entscheidung', 'Entscheidungen')),
  evidence: (count) => (count === 0 ? 'keine Belege' : formatCount(count, 'Beleg', 'Belege')),
  views: { label: 'Ansicht', list: 'Liste', map: 'Karte des Kundenwegs', heat: 'Wärmekarte' },
  actions: { add: 'Kontaktpunkt hinzufügen', stages: 'Etappen', import: 'Importieren', download: 'Als CSV herunterladen', excel: 'Für Excel (UTF-8 mit Byte Order Mark)', plain: 'Für andere Programme (UTF-8)', fileName: 'kontaktpunkte.csv' },
  empty: { title: 'Es gibt noch keine Kontaktpunkte', admin: 'Beginnen Sie mit einer Vorlage von zwölf oder importieren Sie Ihre eigenen.', others: 'Ihre Verwaltung legt sie an.', action: 'Kundenweg anlegen' },
  sourcing: { IN_HOUSE: 'Wir selbst', PARTNER: 'Ein Partner' },
  withPartner: 'mit Partner',
  priorities: { 1: 'Höchste', 2: 'Mittlere', 3: 'Niedrigste' },
  first: 'Höchste Priorität',
  unowned: 'Niemand steht dafür ein',
  stageEmpty: 'Kein Kontaktpunkt auf dieser Etappe: Die Kundschaft geht sie ohne uns.',
  filter: {
    title: (shown) => `Eingrenzen: ${shown}`, search: 'Suchen', stage: 'Etappe', channel: 'Kanal', owner: 'Zuständiger Bereich', priority: 'Priorität', any: 'Beliebig', nobody: 'Niemand steht dafür ein', clear: 'Alle zeigen',
    none: 'So ist kein Kontaktpunkt', noneSentence: 'Nehmen Sie eine Eingrenzung weg, und es erscheinen mehr.', shown: (shown, all) => (shown === all ? points(all) : `${shown} von ${formatCount(all, 'Kontaktpunkt', 'Kontaktpunkten')}`),
  },
  kinds: { MEASURE: 'Zahlen', MENTION: 'Eigene Worte', CONSULTATION: 'Befragungen', COMPETITOR_MOVE: 'Wettbewerb', WALKED: 'Begangen', DOCUMENT: 'Dokumente' },
  map: {
    label: 'Karte des Kundenwegs: Etappen von links nach rechts, Kanäle von oben nach unten',
    lead: 'Zahl und Farbe sagen, wie viele Belege es zu einem Kontaktpunkt gibt.',
    channel: 'Kanal', silos: 'Was zwischen die Stühle fällt', noSilos: 'Für jeden Kontaktpunkt steht ein Bereich ein, und jede Etappe hat einen Kontaktpunkt.',
    unowned: (names) => `Niemand steht ein für ${formatList(names)}.`,
    uncovered: (names) => `${names.length === 1 ? 'Die Etappe' : 'Die Etappen'} ${formatList(names)} ${names.length === 1 ? 'hat' : 'haben'} keinen Kontaktpunkt.`,
    uncoveredStage: 'Kein Kontaktpunkt', none: 'Keiner', twin: 'Dasselbe als Tabelle',
  },
  heat: {
    label: 'Wärmekarte: wie viel über jeden Kontaktpunkt bekannt ist, nach Art',
    lead: 'Belege zu jedem Kontaktpunkt, nach Art. Eine leere Zeile ist ein Ort, über den wir entscheiden, ohne hingesehen zu haben.',
    touchPoint: 'Kontaktpunkt', small: 'Schraffiert: eines oder zwei. Das ist wenig, um darüber zu entscheiden.', scale: 'Belege', range: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`), nothing: 'Noch kein Beleg',
  },
  table: { name: 'Kontaktpunkt', stage: 'Etappe', channel: 'Kanal', owner: 'Zuständiger Bereich', evidence: 'Belege', decisions: 'Entscheidungen' },
  page: {
    promise: 'Was wir hier versprechen', noPromise: 'Hier ist noch nichts versprochen.', customersDo: 'Was die Kundschaft hier tut', customersWant: 'Was sie erreichen will', notSaid: 'Noch nicht gesagt.',
    facts: 'Über diesen Kontaktpunkt', stage: 'Etappe', channel: 'Kanal', owner: 'Zuständiger Bereich', runBy: 'Betrieben durch', priority: 'Priorität', added: 'Hier seit',
    edit: 'Bearbeiten', history: 'Was hier vorher stand', changed: (who, parts) => `${who} hat geändert: ${formatList(parts)}`, somebody: 'Jemand', difference: 'Wort für Wort',
  },
  parts: { name: 'den Namen', channel: 'den Kanal', stage: 'die Etappe', ownerFunction: 'den zuständigen Bereich', sourcing: 'wer ihn betreibt', priority: 'die Priorität', customersDo: 'was die Kundschaft tut', customersWant: 'was sie will', promise: 'das Versprechen' },
  retired: {
    list: 'Stillgelegt', listLead: 'Sie liegen nicht mehr auf dem Kundenweg. Was dort entschieden und versprochen wurde, bleibt lesbar.', since: 'Seit', title: 'Dieser Kontaktpunkt ist stillgelegt',
    means: 'Kein neuer Vorschlag nennt ihn; was hier entschieden und versprochen wurde, bleibt.', bringBack: 'Zurückholen', back: 'Er liegt wieder auf dem Kundenweg.',
    act: 'Stilllegen', ask: (name) => `„${name}“ stilllegen?`, sentence: 'Er verlässt den Kundenweg und die Auswahllisten. Gelöscht wird nichts: Entscheidungen, die ihn nennen, gehen weiter, und Sie können ihn zurückholen.', done: 'Stillgelegt. Seine Seite bleibt.',
  },
  stages: {
    title: 'Die Etappen des Kundenwegs', lead: 'Von der ersten zur letzten, wie die Kundschaft sie durchläuft. Kontaktpunkte gehen mit ihrer Etappe.', adminsOnly: 'Die Etappen ordnet die Verwaltung', numbered: (at) => `Etappe ${at}`,
    earlier: 'Früher', earlierOf: (name) => `„${name}“ früher`, later: 'Später', laterOf: (name) => `„${name}“ später`, remove: 'Entfernen', removeOf: (name) => `„${name}“ entfernen`,
    standing: (count) => `${formatCount(count, 'Kontaktpunkt', 'Kontaktpunkte')} hier`, add: 'Etappe hinzufügen', afresh: 'Neu beginnen', saved: 'So verläuft der Kundenweg jetzt.',
  },
  form: {
    add: 'Kontaktpunkt hinzufügen', addLead: 'Ein Ort, an dem Ihnen die Kundschaft begegnet und der noch nicht auf dem Kundenweg liegt.', adminsOnly: 'Kontaktpunkte fügt die Verwaltung hinzu', adminsOnlySentence: 'Bitten Sie Ihre Verwaltung darum.',
    name: 'Bezeichnung', nameHint: 'Wie ihn hier alle nennen. Seine Adresse bleibt, auch wenn Sie ihn umbenennen.', channel: 'Kanal', channelHint: 'Zum Beispiel Telefon, App, Flughafen', stage: 'Etappe des Kundenwegs',
    owner: 'Zuständiger Bereich', ownerHint: 'Wer dafür einsteht. Ein Kontaktpunkt ohne Zuständigkeit wird als solcher gezeigt.', ownerNobody: 'Noch niemand', ownerNew: 'Ein anderer Bereich …', ownerNewLabel: 'Name des Bereichs',
    sourcing: 'Wer ihn betreibt', priority: 'Priorität', customersDo: 'Was die Kundschaft hier tut', customersWant: 'Was sie erreichen will', promise: 'Was wir hier versprechen',
    save: 'Speichern', cancel: 'Abbrechen', unchanged: 'Sie haben nichts geändert.', saved: 'Gespeichert.', added: 'Auf dem Kundenweg.', restored: 'Was Sie vorher geschrieben haben, ist noch da.', afresh: 'Neu beginnen',
    missing: 'Bitte ausfüllen.',
    movedOn: 'Jemand hat diesen Kontaktpunkt inzwischen geändert', movedOnSentence: 'Unten steht, was sich geändert hat. Was Sie geschrieben haben, bleibt im Formular; Speichern ersetzt, was dort geschrieben wurde.', goOn: 'Gelesen: weiter',
  },
} satisfies Twin<English>;
