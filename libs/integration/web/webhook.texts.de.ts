import { formatCount, formatExact, type Twin } from '@tribune/ui/words';
import type { English } from './webhook.texts.js';

export const german = {
  title: 'Webhooks', lead: 'Anderen Programmen wird gemeldet, was hier geschieht: einem Data Warehouse, einem Chat, einer Website. Eine Meldung sagt, was womit geschehen ist, mit Kennungen und ohne Namen oder Texte; wer mehr wissen will, fragt die API.',
  none: 'Noch wird keinem Programm etwas gemeldet', noneSentence: 'Fügen Sie die Adresse eines Programms hinzu. Seine Meldungen werden signiert, drei Tage lang wiederholt, wenn niemand antwortet, und hier alle aufgeführt.',
  notYours: 'Die Verwaltung richtet das ein', notYoursSentence: 'Bitten Sie Ihre Verwaltung, wenn ein weiteres Programm davon erfahren soll.',
  list: 'Die Webhooks', add: 'Webhook hinzufügen', back: 'Webhooks', setUp: 'Einrichtung', loading: 'Die Webhooks',
  toldOf: (count) => formatCount(count, 'Art von Ereignis', 'Arten von Ereignissen'), lastAt: 'zuletzt zugestellt', never: 'noch nichts zugestellt',
  states: { ACTIVE: 'Läuft', FAILING: 'Kommt nicht an', PAUSED: 'Angehalten', DISABLED: 'Abgeschaltet' },
  form: {
    addTitle: 'Webhook hinzufügen', changeTitle: 'Diesen Webhook ändern', name: 'Wie Sie ihn nennen', nameHint: 'Zum Beispiel: Data Warehouse.', url: 'Adresse', urlHint: 'Sie beginnt mit https://. Dorthin gehen die Meldungen.',
    kinds: 'Was ihm gemeldet wird', add: 'Hinzufügen', change: 'Speichern', cancel: 'Abbrechen', changed: 'Gespeichert.',
  },
  kinds: {
    DECISION_PROPOSED: 'Eine Entscheidung wird vorgeschlagen', DECISION_AMENDED: 'Eine Entscheidung wird geändert', DECISION_VOTE_OPENED: 'Eine Abstimmung öffnet', DECISION_VOTE_CLOSED: 'Eine Abstimmung schließt', DECISION_APPROVED: 'Eine Fürsprache gibt frei', DECISION_REFUSED: 'Eine Fürsprache lehnt ab',
    DECISION_FINAL: 'Eine Entscheidung wird endgültig', DECISION_WITHDRAWN: 'Eine Entscheidung wird zurückgezogen', DECISION_REVIEWED: 'Das Ergebnis einer Entscheidung wird geprüft', EMERGENCY_ACT_RECORDED: 'Eine Notmaßnahme wird festgehalten', EMERGENCY_ACT_ENDED: 'Eine Notmaßnahme endet',
    CHANGE_REPORTED: 'Jemand meldet eine Änderung', ELECTION_CALLED: 'Eine Wahl wird ausgerufen', ELECTION_PUBLISHED: 'Das Ergebnis einer Wahl wird veröffentlicht', TERM_BEGAN: 'Eine Amtszeit beginnt', TERM_ENDED: 'Eine Amtszeit endet',
    MEETING_PLANNED: 'Eine Sitzung wird geplant', MINUTES_APPROVED: 'Ein Protokoll wird genehmigt', ACTION_CREATED: 'Eine Maßnahme wird angelegt', ACTION_FINISHED: 'Eine Maßnahme ist erledigt', PERSON_LEFT: 'Jemand scheidet aus',
  },
  test: 'Ein Test',
  secret: {
    title: (name) => `Das Geheimnis von „${name}“`, sentence: 'Kopieren Sie es jetzt in das empfangende Programm: Es wird nicht noch einmal gezeigt.', label: 'Geheimnis', hint: 'Das Programm prüft damit jede Meldung (Standard Webhooks, webhook-signature).', done: 'Ich habe es kopiert',
    roll: 'Neues Geheimnis', rollTitle: 'Ein neues Geheimnis geben?', rollSentence: 'Einen Tag lang werden Meldungen mit beiden signiert, damit das empfangende Programm umstellen kann. Danach ist das bisherige nichts mehr wert.', both: (until) => `Das bisherige Geheimnis gilt bis ${formatExact(until)}.`,
  },
  facts: { url: 'Adresse', kinds: 'Gemeldet wird', since: 'Seit', delivered: 'Zuletzt zugestellt', waiting: 'Wartet', none: 'Nichts', deliveries: (count) => formatCount(count, 'Zustellung', 'Zustellungen') },
  failing: { title: 'Dort kommt nichts an', sentence: (since) => `Seit ${formatExact(since)} ist jeder Versuch gescheitert. Drei Tage lang wird es weiter versucht, immer seltener; die Liste unten sagt, was zurückkam.` },
  disabled: { title: 'Abgeschaltet: Drei Tage lang kam nichts an', sentence: 'Wenn das empfangende Programm wieder antwortet, lassen Sie ihn weiterlaufen: Alles, was inzwischen geschehen ist, wird zugestellt, in seiner Reihenfolge.' },
  paused: { title: 'Angehalten', sentence: 'Was inzwischen geschieht, wird zugestellt, sobald er weiterläuft.' },
  tryIt: 'Ausprobieren', tried: 'Unterwegs. Die Liste sagt, was zurückkommt.', change: 'Ändern', pause: 'Anhalten', resume: 'Weiterlaufen lassen', pausedNow: 'Angehalten.', resumed: 'Er läuft weiter.',
  remove: 'Entfernen', removeTitle: 'Diesen Webhook entfernen?', removeSentence: 'Dort wird nichts mehr gemeldet, und die Liste seiner Zustellungen verschwindet mit ihm. Dass es ihn gab, bleibt in der Aufzeichnung.', removed: 'Entfernt.',
  log: {
    title: 'Zustellungen', lead: 'Die neuesten zuerst, dreißig Tage lang aufbewahrt.', newest: 'Das sind die neuesten fünfzig.', attempts: (count) => formatCount(count, 'Versuch', 'Versuche'), empty: 'Noch ist nichts geschehen, was ihm gemeldet wird.',
    states: { WAITING: 'Wartet', RETRYING: 'Wird wiederholt', DELIVERED: 'Zugestellt', GIVEN_UP: 'Gescheitert' }, inMs: (ms) => `${ms} ms`, next: 'nächster Versuch', repeat: 'Noch einmal zustellen', repeated: (count) => `${formatCount(count, 'Zustellung', 'Zustellungen')} wieder unterwegs.`,
    cameBack: {
      unknownName: 'Diesen Namen kennt niemand', noNames: 'Namen ließen sich nicht nachschlagen', nobody: 'Dort nimmt niemand etwas an', noWay: 'Dorthin führt kein Weg', brokenOff: 'Die Verbindung brach ab', noAnswer: 'Keine Antwort', certificate: 'Dem Zertifikat wird nicht vertraut',
      within: (seconds) => `Keine Antwort binnen ${seconds} Sekunden`, forbidden: 'An diese Adresse wird nichts zugestellt: Sie ist nicht öffentlich', redirect: 'Weiterleitungen wird nicht gefolgt',
    },
    since: 'Noch einmal zustellen seit …', sinceTitle: 'Noch einmal zustellen', sinceLead: 'Alles, was seitdem geschehen ist, in seiner Reihenfolge und unter denselben Kennungen: Ein Programm, das es schon hat, erkennt es.', sinceField: 'Seit wann', sinceAct: 'Noch einmal zustellen',
  },
} satisfies Twin<English>;
