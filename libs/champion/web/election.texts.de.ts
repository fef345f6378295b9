import type { Twin } from '@tribune/ui/words';
import type { English } from './election.texts.js';

export const german = {
  standing: {
    titleConfirmation: 'Es geht um', incumbent: 'Hat das Amt inne',
    calledOff: 'Abgesagt: Das Amt endete vor der Abstimmung.',
    confirmation: 'Drei Entscheidungen in Folge haben die vollen sieben Tage auf die Antwort dieser Fürsprache gewartet. Deshalb wird das Wählerverzeichnis gefragt: Mehr Zustimmungen als „Niemand davon“, und die Amtszeit geht weiter; sonst endet sie, und die nächste Wahl beginnt von selbst. Niemand hat diese Abstimmung angeordnet.',
    title: 'Wer antritt',
    none: 'Noch niemand tritt an',
    noneSentence: 'Tritt niemand an, beginnt die Nominierung von vorn, und das Wählerverzeichnis erfährt davon.',
    waiting: 'Gefragt, noch ohne Antwort', declined: 'Hat abgelehnt', statementMissing: 'Keine Vorstellung.',
    named: (by) => `Nominiert von ${by}`, self: 'Tritt aus eigenem Wunsch an',
    reopened: (times) => `Niemand trat an, darum begann die Nominierung von vorn${times > 1 ? ` (${times}-mal)` : ''}.`,
  },
  nominate: {
    title: 'Antreten oder jemanden nominieren', titleOthers: 'Jemand anderen nominieren',
    lead: 'Die Fürsprache braucht keine Ausbildung und etwa zwei Stunden in der Woche: lesen, was der Rat plant, im Zweifel die anderen fragen, freigeben oder ablehnen.',
    who: 'Wer soll antreten?', self: 'Ich möchte antreten', other: 'Jemand anderes aus dem Verzeichnis',
    email: 'E-Mail-Adresse der Person', emailHint: 'Sie wird per E-Mail gefragt und tritt nur an, wenn sie zustimmt.',
    statement: 'Ihre Vorstellung für die Wählenden', statementHint: 'Wofür Sie einstehen würden. Sie steht auf dem Stimmzettel.',
    actSelf: 'Antreten', actOther: 'Nominieren', doneSelf: 'Sie treten an. Bis die Nominierung endet, können Sie Ihre Vorstellung ändern.', doneOther: 'Die Person wurde per E-Mail gefragt.',
  },
  mine: {
    asked: 'Sie wurden nominiert', askedLead: (by) => `${by} wünscht sich, dass Sie antreten. Sie treten nur an, wenn Sie zustimmen.`,
    stands: 'Sie treten an', standsLead: 'Bis die Nominierung endet, können Sie Ihre Vorstellung ändern oder sich zurückziehen.',
    withdrawn: 'Sie treten nicht an', withdrawnLead: 'Sie haben abgelehnt oder sich zurückgezogen. Sie können es sich noch anders überlegen.',
    statement: 'Ihre Vorstellung für die Wählenden', statementHint: 'Wofür Sie einstehen würden. Sie steht auf dem Stimmzettel.',
    consent: 'Ich trete an', change: 'Vorstellung speichern', again: 'Doch antreten', withdraw: 'Nicht antreten',
    withdrawTitle: 'Bei dieser Wahl nicht antreten?', withdrawSentence: 'Ihr Name kommt von der Liste. Andere können Sie nicht erneut nominieren; aus eigenem Wunsch können Sie antreten, bis die Nominierung endet.', keep: 'Weiter antreten',
    done: 'Gespeichert. Sie treten an.', gone: 'Sie treten nicht an.',
  },
  card: {
    title: 'Ihr Stimmzettel', lead: 'Er öffnet sich auf diesem Gerät, ohne Ihren Namen darauf. Ihr Wahlschein kam auch per E-Mail; beide führen zu demselben einen Stimmzettel.',
    notYours: (constituency) => `Hier wählen andere: ${constituency}`, notYoursLead: 'Sie stehen nicht in diesem Wählerverzeichnis, also ist diese Wahl nicht Ihre. Was dabei herauskommt, wird hier veröffentlicht.',
    act: 'Stimmzettel öffnen', voted: 'Sie haben gewählt', votedLead: 'Was Sie gewählt haben, ist geheim, auch vor uns. Mit Ihrer Quittung finden Sie Ihren Stimmzettel in der Liste, die mit dem Ergebnis veröffentlicht wird.',
  },
} satisfies Twin<English>;
