import type { Twin } from '@tribune/ui/words';
import type { English } from './answering.texts.js';

export const german = {
  sign: {
    fresh: 'Sie haben sich eben angemeldet; mit dem Knopf unterschreiben Sie.',
    before: 'Ihre Antwort wird mit Ihrem Passkey unterschrieben: Ihr Gerät fragt danach, wenn Sie den Knopf drücken. Einmal gilt fünf Minuten lang; was Sie geschrieben haben, bleibt erhalten.',
    demo: 'Die Fürsprache unterschreibt mit einem Passkey. In dieser Vorführung steht Ihr Klick dafür.',
    registerTitle: 'Zuerst ein Passkey', none: 'Die Fürsprache unterschreibt mit einem Passkey: Fingerabdruck, Gesicht oder Gerätecode. Ihn einzurichten dauert eine Minute, und was Sie geschrieben haben, bleibt erhalten.', registerAct: 'Passkey einrichten',
  },
  answer: {
    label: 'Ihre Antwort',
    approve: 'Freigeben', waive: 'Betrifft uns nicht', refuse: 'Ablehnen',
    hints: {
      APPROVE: 'Gut für die, für die Sie sprechen, oder fair genug',
      WAIVE: 'Sie bestätigen, dass es sie nicht berührt',
      REFUSE: 'Es würde ihnen schaden; Sie sagen, was annehmbar wäre',
    },
    dossier: 'Was haben Sie die gefragt, für die Sie sprechen?', dossierHint: 'Wen Sie gefragt haben und was die Antwort war; oder, wenn Sie niemanden gefragt haben, warum nicht. Zum Beispiel: „Es wiederholt nur, was unsere letzte Umfrage verlangt hat.“ Ein Satz genügt. Er wird mit Ihrer Freigabe veröffentlicht.',
    note: 'Ihre Worte an sie', noteHint: 'Was Sie jemandem aus der Nachbarschaft sagen würden, der fragt, warum Sie freigegeben haben. Es steht neben der Entscheidung.',
    interest: 'Welchen Schaden hätte es, und für wen?', interestHint: 'In Alltagsworten. Zum Beispiel: „Wer kein Smartphone hat, könnte eine Buchung nicht mehr ändern.“',
    evidence: 'Woher wissen Sie das?', evidenceHint: 'Briefe, Zahlen, was Sie selbst gesehen haben. Zum Beispiel: „41 von 60, die mir letzten Monat schrieben, rufen an.“',
    alternative: 'Was würden Sie stattdessen annehmen?', alternativeHint: 'Etwas, das sich machen lässt. „So lassen, wie es ist“ zählt, wenn Sie sagen, was Sie umstimmen würde.',
    submit: { APPROVE: 'Unterschreiben und freigeben', WAIVE: 'Unterschreiben und bestätigen', REFUSE: 'Unterschreiben und ablehnen' },
    follows: {
      APPROVE: 'Sie können das zurücknehmen, bis die Entscheidung endgültig ist.',
      WAIVE: 'Sie können das zurücknehmen, bis die Entscheidung endgültig ist.',
      REFUSE: 'Es geschieht nichts, bis der Text geändert wird oder Sie die Ablehnung zurücknehmen. Der Rat liest Ihre Gründe.',
    },
    exactly: (revision, print) => `Sie antworten auf genau die Fassung ${revision}, Prüfsumme ${print}.`,
    done: { APPROVE: 'Freigegeben. Sie können das zurücknehmen, bis es endgültig ist.', WAIVE: 'Bestätigt. Sie können das zurücknehmen, bis es endgültig ist.', REFUSE: 'Abgelehnt. Der Rat weiß davon.' },
    fillIn: 'Bitte füllen Sie das aus; ein Satz genügt.',
    final: 'Freigegeben. Damit ist die Entscheidung endgültig.',
    standing: 'Sie haben geantwortet. Bis die Entscheidung endgültig ist, dürfen Sie Ihre Antwort ersetzen.', replace: 'Anders antworten',
    unread: 'Neu, seit Sie es zuletzt gelesen haben', unreadSentence: (revision) => `Zuletzt haben Sie Fassung ${revision} gelesen. Das hat sich geändert:`, firstTime: 'Auf diesem Gerät haben Sie auf diese Entscheidung noch nicht geantwortet: Lesen Sie sie ganz.',
    noDossier: 'Dazu gab es keine Befragung.',
    movedOn: 'Der Text hat sich geändert, während Sie antworteten', movedOnSentence: 'Eine Antwort gilt für genau den Text, den Sie gelesen haben. Lesen Sie, was sich geändert hat; was Sie geschrieben haben, bleibt erhalten.', read: 'Ich habe die Änderung gelesen',
  },
  desk: {
    notYours: 'Einen Schreibtisch haben nur Fürsprache und Stellvertretung', notYoursSentence: 'Entscheidungen, die auf Sie warten, stehen hier, sobald Sie jemand gewählt hat.',
    title: 'Schreibtisch der Fürsprache', lead: 'Entscheidungen, die ohne Sie nicht endgültig werden; was am längsten wartet, zuerst.',
    empty: 'Nichts wartet auf Ihre Antwort', emptySentence: 'Nimmt der Rat eine Entscheidung an, die die betrifft, für die Sie sprechen, kommt sie hierher, und Sie haben sieben Tage. Sie dürfen früher antworten, sobald sie vorgeschlagen ist.',
    waits: 'Wartet auf Ihre Antwort', queue: 'In der Warteschlange', queueLead: 'Höchstens vier Fristen laufen zugleich für Sie. Jede dieser beginnt, wenn Sie eine andere beantwortet haben; antworten können Sie auch schon jetzt.', longest: 'Wartet am längsten', asked: 'Sie fragen zuerst nach', askedLead: 'Ihre Zeit steht still, bis Sie gehört haben, was Sie wissen wollen. Antworten können Sie trotzdem.', answered: 'Sie haben geantwortet', answeredLead: 'Sie können eine Antwort zurücknehmen, bis die Entscheidung endgültig ist.',
    read: 'Lesen und antworten', back: 'Schreibtisch der Fürsprache', whole: 'Die ganze Entscheidung, mit Stimmen und Verlauf', notMine: 'Das wartet nicht auf Sie',
    council: 'Was der Rat gesagt hat', objections: 'Einwände', councilNotYet: 'Der Rat hat noch nicht abgestimmt. Sie dürfen vorher antworten.',
  },
} satisfies Twin<English>;
