import { formatCount, formatNumber, formatPercent, formatShortDate, type Twin } from '@tribune/ui/words';
import type { English } from './action.texts.js';
import { figure, onDay } from './figures.texts.js';

export const german = {
  states: { OPEN: 'Nicht begonnen', DOING: 'Im Gange', DONE: 'Erledigt', PAUSED: 'Ruht', DROPPED: 'Aufgegeben' },
  findOwner: 'Ein Teil des Namens',
  due: 'Fällig', overdue: 'Überfällig', notAnyMore: (owner) => `${owner} ist ausgeschieden`,
  list: {
    title: 'Maßnahmen', lead: 'Was getan wird, damit endgültige Entscheidungen geschehen, und was Sitzungen festgehalten haben: von wem, wo, bis wann.', show: 'Zeige', more: 'Mehr zeigen', overdueOnly: 'Nur was überfällig ist',
    views: { MINE: 'Meine', FUNCTION: 'Meiner Funktion', ALL: 'Alle', HAND_OVER: 'Zu übergeben' },
    empty: { MINE: 'Sie haben keine Maßnahmen', FUNCTION: 'Ihre Funktion hat keine Maßnahmen', ALL: 'Es gibt noch keine Maßnahmen', HAND_OVER: 'Niemand, der ausgeschieden ist, hat eine Maßnahme hinterlassen' },
    nothingOverdue: 'Nichts ist überfällig',
    emptySentence: {
      MINE: 'Wenn der Rat Ihnen etwas zu tun gibt, steht es hier, und Sie bekommen eine E-Mail.',
      FUNCTION: 'Hier steht, was an den Kontaktpunkten der Funktion zu tun ist, für die Sie im Rat sitzen, oder von denen, die für sie dort sitzen.',
      ALL: 'Wenn eine Entscheidung endgültig ist, sagt der Rat dort, was zu tun ist. Sitzungen halten es fest, während sie laufen.',
      HAND_OVER: 'Wenn jemand ausscheidet, steht hier, was noch zu tun war, bis es jemand anderem gehört.',
    },
    decision: (number, title) => `Entscheidung ${number}: ${title}`,
    meeting: (council, at, item) => `${council}, Sitzung vom ${formatShortDate(at)}${item ? `: ${item}` : ''}`,
  },
  page: {
    back: 'Maßnahmen', meeting: (at) => `Sitzung vom ${formatShortDate(at)}`, notedAt: 'Festgehalten bei', decision: (number) => `Entscheidung ${number}`, facts: 'Zu dieser Maßnahme', owner: 'Zuständig', where: 'Am Kontaktpunkt', carriesOut: 'Führt aus', whatItSays: 'Was entschieden wurde', whatChanges: 'Was sich für die Kundschaft ändert', easier: 'Wie es ihr das Leben leichter macht', conditions: 'Bedingungen', effectiveOn: 'Gilt ab', inRegister: 'Im Register lesen', kept: (day) => `Vor dem ${onDay(day)} nicht öffentlich: Bitte behalten Sie es bis dahin für sich.`, createdBy: 'Vergeben von', dueOn: 'Fällig am',
    acts: 'Was Sie tun können', closed: (count) => `Jetzt für Sie nicht möglich, und warum (${count})`, closedOnly: 'Was hier getan werden kann, und von wem',
    history: 'Wie es lief', nothingYet: 'Noch ist nichts vermerkt.', howFar: 'Wie weit es ist', percentDone: 'Prozent erledigt',
    pausedBySystem: 'Sie ruht von selbst, weil ihre Entscheidung nicht mehr so gilt wie zuvor. Ein Ratsmitglied oder wer die Entscheidung vorgeschlagen hat, sagt, wann es weitergeht.',
  },
  note: { title: 'Wie weit ist es?', words: 'Was dazu zu sagen ist', hint: 'Es bleibt so stehen, für alle, die diese Maßnahme sehen.', percent: 'Wie weit, in Prozent', noPercent: 'Nur in Worten', save: 'Vermerken', saved: 'Vermerkt.' },
  inMeeting: { title: 'Was zu tun ist', open: 'Maßnahme festhalten', save: 'Festhalten', none: 'Noch ist nichts festgehalten.', before: 'Offene Maßnahmen', beforeLead: 'In früheren Sitzungen festgehalten und noch nicht erledigt.' },
  create: {
    open: 'Maßnahme hinzufügen', title: 'Was ist zu tun?', what: 'Was', whatHint: 'Eine Sache, die jemand zu Ende bringen kann. Wer zuständig ist, bekommt sie per E-Mail.', where: 'An welchem Kontaktpunkt', owner: 'Wer tut es', dueOn: 'Bis wann', save: 'Maßnahme hinzufügen', saved: 'Hinzugefügt. Wer zuständig ist, bekommt eine E-Mail.', cancel: 'Abbrechen',
  },
  commands: {
    startAction: 'Beginnen', finishAction: 'Es ist erledigt', noteProgress: 'Fortschritt vermerken', pauseAction: 'Ruhen lassen', resumeAction: 'Weitermachen', rescheduleAction: 'Anderen Tag geben', reassignAction: 'Übergeben', dropAction: 'Aufgeben', reopenAction: 'Wieder aufnehmen',
  },
  asks: {
    finishAction: { title: 'Ist es erledigt?', sentence: 'Sagen Sie, was getan wurde, wenn es etwas anderes ist, als dort steht.', because: 'Was getan wurde', done: 'Erledigt. Danke.' },
    pauseAction: { title: 'Diese Maßnahme ruhen lassen?', sentence: 'Sie bleibt Ihre, und niemand wird an sie erinnert, bis es weitergeht.', because: 'Warum ruht sie?', done: 'Sie ruht.' },
    dropAction: { title: 'Diese Maßnahme aufgeben?', sentence: 'Sie wird nicht getan. Alle, die sie sehen, lesen warum.', because: 'Warum wird sie nicht getan?', done: 'Aufgegeben.' },
    reopenAction: { title: 'Wieder aufnehmen?', sentence: 'Sie ist wieder zu tun, von derselben Person.', because: 'Warum?', done: 'Wieder offen.' },
    rescheduleAction: { title: 'Einen anderen Tag geben?', sentence: 'Der bisherige Tag bleibt im Verlauf sichtbar.', because: 'Warum braucht es einen anderen Tag?', done: 'Sie hat einen anderen Tag.' },
    reassignAction: { title: 'Übergeben?', sentence: 'Wer sie übernimmt, bekommt eine E-Mail und wird von nun an erinnert.', because: 'Was sollte man wissen?', done: 'Übergeben.' },
    startAction: { done: 'Sie ist im Gange.' },
    resumeAction: { done: 'Es geht weiter.' },
  },
  newDay: 'Der neue Tag', newOwner: 'Wer tut es nun', cancel: 'Abbrechen',
  progress: {
    NOTED: 'hat vermerkt, wie weit es ist', STARTED: 'hat begonnen', FINISHED: 'hat es abgeschlossen', PAUSED: 'hat sie ruhen lassen', RESUMED: 'hat weitergemacht', DROPPED: 'hat sie aufgegeben', REOPENED: 'hat sie wieder aufgenommen',
    REASSIGNED: 'hat sie übergeben', RESCHEDULED: 'hat ihr einen anderen Tag gegeben', bySystem: 'Sie ruht von selbst', created: 'hat sie vergeben',
    to: (name) => `an ${name}`, until: (day) => `bis ${onDay(day)}`, percent: (percent) => `${percent} %`,
  },
  afterwards: {
    actions: 'Was dafür getan wird', actionsLead: (done, all) => (all === 0 ? 'Noch hat niemand etwas zu tun bekommen.' : `${done} von ${formatCount(all, 'Maßnahme', 'Maßnahmen')} erledigt.`),
    outcome: 'Was daraus wurde', noMeasures: 'Der Text nennt keine Zahl, die sich bewegen sollte; zu vergleichen ist nichts.',
    reviewFrom: (day) => `Überprüft wird ab dem ${onDay(day)}.`, reviewDue: (day) => `Die Überprüfung ist seit dem ${onDay(day)} fällig.`, reviewed: 'Die letzte Überprüfung gilt; jeder gemessene Wert bleibt.', noReviewDay: 'Der Text nennt keinen Tag für eine Überprüfung.',
    measure: 'Messgröße', expected: 'Erwartet', measured: 'Gemessen', came: 'Ergebnis', notMeasured: 'Noch nicht gemessen', by: (day) => `bis ${onDay(day)}`, fromTo: (from, to) => `${from} → ${to}`,
    value: (value, unit) => [figure(value), unit].filter(Boolean).join(' '), on: (day) => `am ${onDay(day)}`,
    evidence: (n, low, high) => [n === null ? '' : `n = ${formatNumber(n)}`, low === null || high === null ? '' : `${figure(low)} bis ${figure(high)}`].filter(Boolean).join(', '),
    source: (source, name) => `${source} (${name})`, earlier: (count) => `Alle Werte (${count})`,
    figuresSay: (verdict) => `Die Zahlen sagen: ${verdict.toLowerCase()}`,
    review: 'Ergebnis überprüfen', correct: 'Überprüfung berichtigen',
    reviewBy: (name, at) => `Überprüft von ${name} am ${formatShortDate(at)}`, learned: 'Was wir gelernt haben', earlierReview: (number) => `Überprüfung ${number}, seitdem berichtigt`,
    follows: { NOTHING: 'Nichts folgt: Es bleibt, wie es ist.', FURTHER_ACTION: 'Es ist mehr zu tun.', SUPERSEDE: 'Eine andere Entscheidung sollte an ihre Stelle treten.' },
  },
  verdicts: { REACHED: 'Erreicht', PARTLY: 'Teilweise', MISSED: 'Verfehlt', UNKNOWN: 'Unbekannt' },
  predictions: {
    title: 'Was die erwarteten, die abgestimmt haben', lead: 'Für wie wahrscheinlich sie es hielten, ehe die Abstimmung endete; niemand sieht, was von wem ist.',
    spread: (count, mean, lowest, highest) => `${formatCount(count, 'Vorhersage', 'Vorhersagen')}: im Mittel ${Math.round(mean)} %, von ${lowest} bis ${highest} %.`,
    bands: ['0–19 %', '20–39 %', '40–59 %', '60–79 %', '80–100 %'],
    mine: (percent) => `Sie sagten ${percent} %.`,
    brier: (score) => `Zusammen erreichten sie ${formatNumber(score, 2)} (Brier): 0 ist vollkommen, ${formatNumber(0.25, 2)} ein Münzwurf.`,
  },
  predict: {
    title: 'Was erwarten Sie?', sentence: 'Für wie wahrscheinlich halten Sie es, dass dies bis zu seinem Tag erreicht wird? Sagen Sie es, wenn Sie mögen: Niemand sonst sieht Ihre Antwort, und nach dem Ende der Abstimmung wird nur die Verteilung aller gezeigt. Bis dahin können Sie sie ändern.',
    choose: 'Ich sage es nicht', save: 'Vorhersage behalten', saved: 'Behalten. Sie können sie ändern, bis die Abstimmung endet.', change: 'Vorhersage ändern', yours: (percent) => `${percent} %`,
    options: (percent) => (percent === 0 ? '0 %: Es wird nicht geschehen' : percent === 50 ? '50 %: so oder so' : percent === 100 ? '100 %: sicher' : formatPercent(percent / 100)),
  },
  measure: {
    open: 'Wert eintragen', title: 'Was wurde gemessen?', which: 'Messgröße', value: 'Wert', valueHint: (unit) => (unit ? `Eine Zahl, in ${unit}` : 'Eine Zahl'), on: 'Für welchen Tag', source: 'Woher er stammt', sourceHint: 'Ein Bericht, ein System, eine Zählung: so, dass jemand anders es nachsehen kann.',
    n: 'Bei wie vielen Fällen', low: 'Intervall von', high: 'Intervall bis', save: 'Wert eintragen', saved: 'Eingetragen. Frühere Werte bleiben.', cancel: 'Abbrechen', notANumber: 'Bitte schreiben Sie eine Zahl, zum Beispiel 14,5',
  },
  review: {
    title: (number) => `Überprüfung von Entscheidung ${number}`, lead: 'Erwartet gegen eingetreten, in einfachen Worten. Intern trägt sie Ihren Namen; die Kundschaft liest sie im Register, ohne Namen.', correcting: 'Dies berichtigt die Überprüfung, die gilt. Beide bleiben lesbar.',
    back: (number) => `Entscheidung ${number}`, whatCame: 'Was wurde daraus?', words: 'In einem Satz', wordsHint: 'Warum es kam, oder warum nicht. Ein Fehlschlag mit Erklärung ist mehr wert als ein Erfolg ohne.',
    hints: { REACHED: 'Wie erwartet, oder besser', PARTLY: 'Richtige Richtung, nicht so weit', MISSED: 'Es kam nicht', UNKNOWN: 'Niemand weiß es' },
    learned: 'Was haben wir gelernt?', learnedHint: 'Was Sie wieder täten, was nicht, und was Sie überrascht hat.', follows: 'Was folgt?', pick: 'Bitte wählen Sie eines davon.',
    followsHints: { NOTHING: 'Es bleibt, wie es ist', FURTHER_ACTION: 'Weitere Maßnahmen zu dieser Entscheidung', SUPERSEDE: 'Eine andere Entscheidung sollte an ihre Stelle treten' },
    followsLabels: { NOTHING: 'Nichts', FURTHER_ACTION: 'Weitere Maßnahmen', SUPERSEDE: 'Ersetzen' },
    save: 'Überprüfung veröffentlichen', saved: 'Die Überprüfung ist veröffentlicht.',
  },
} satisfies Twin<English>;
