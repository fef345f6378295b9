import { formatDate, type Twin } from '@tribune/ui/words';
import type { English } from './deliberating.texts.js';

export const german = {
  objection: {
    title: 'Einwände', lead: 'Ein Mitglied erhebt Einwand mit einem Schaden und der Änderung, die ihn behebt. Solange einer besteht, wird nichts endgültig.', none: 'Niemand hat Einwand erhoben.',
    raise: 'Einen Einwand vorbringen', raiseTitle: 'Einen Einwand vorbringen',
    raiseLead: 'Ein Einwand sagt, welchen Schaden Sie sehen und was ihn beheben würde. Wer vorgeschlagen hat oder der Vorsitz antwortet; ob die Antwort genügt, entscheiden Sie. Eine Gegenstimme ist etwas anderes; auch sie geben Sie ab.',
    harm: 'Der Schaden', harmHint: 'Was geschieht, das nicht geschehen sollte.', toWhom: 'Für wen', evidence: 'Die Belege', proposedChange: 'Die Änderung, die ihn behebt', raised: 'Ihr Einwand besteht.',
    by: (name) => `${name} erhebt Einwand`, on: (revision) => `gegen Fassung ${revision}`,
    states: { OPEN: 'Wartet auf Antwort', ANSWERED: 'Beantwortet', OVERRULING: 'Die anderen entscheiden', INTEGRATED: 'Aufgenommen', WITHDRAWN: 'Zurückgezogen', OVERRULED: 'Überstimmt', VOID: 'Besteht nicht mehr' },
    answer: 'Antworten', answerTitle: 'Den Einwand beantworten', answerLabel: 'Ihre Antwort', answered: 'Ihre Antwort steht beim Einwand.',
    agreeing: 'Ihr eigener Einwand steht noch. Sie können trotzdem zustimmen, aber solange er steht, wird nichts endgültig: Ist er für Sie erledigt, ziehen Sie ihn zurück.', see: 'Zu Ihrem Einwand',
    yours: 'Er steht, bis er beantwortet ist und Sie sagen, dass er sich erledigt hat.', settledByAnswer: 'Erledigt die Antwort Ihren Einwand? Dann ziehen Sie ihn zurück. Bis dahin steht er; Verfasserin und Vorsitz können ihn den anderen vorlegen.', settledByText: 'Der Text hat sich seither geändert. Nimmt er auf, was Sie verlangt haben, so sagen Sie es; damit ist Ihr Einwand beendet.',
    integrated: 'Der Text nimmt ihn auf', withdraw: 'Den Einwand zurückziehen', ended: 'Der Einwand ist beendet.',
    overrule: 'Den anderen vorlegen', overruleSentence: 'Die anderen Mitglieder haben 72 Stunden, um zu sagen, ob er überstimmt wird, ohne Sie und ohne die Person, die Einwand erhoben hat.', overruleDone: 'Die anderen Mitglieder entscheiden.',
    judgeTitle: (name) => `Besteht der Einwand von ${name}?`, judgeSentence: 'Er ist überstimmt, sobald mehr als die Hälfte der Gefragten das sagt, oder am Ende, wenn es mehr sagen als nicht. Sie sagen es einmal.', stands: 'Er besteht', falls: 'Überstimmen', judged: 'Gehört.',
    said: (inFavour, against, judges) => `${inFavour} von ${judges} wollen ihn überstimmen, für ${against} besteht er`,
    failed: 'Die anderen haben ihn nicht überstimmt; nach einer neuen Antwort kann er ihnen wieder vorgelegt werden.',
    opensByItself: 'Kommt von selbst vor die anderen', closes: 'Die anderen entscheiden bis', consent: 'Diese Entscheidung braucht Konsent: Niemand kann ihn überstimmen.',
  },
  ranking: {
    label: 'Ihre Reihenfolge', lead: 'Drücken Sie die Optionen in Ihrer Reihenfolge, die beste zuerst. Was Sie weglassen, steht unter allem, was Sie nennen.',
    leave: 'Lassen, wie es ist', best: 'Ihre Reihenfolge, die beste zuerst', rest: 'Nicht in Ihrer Reihenfolge', empty: 'Noch nichts: Drücken Sie, was Ihnen am besten gefällt.',
    up: (option) => `Nach oben: ${option}`, out: (option) => `Herausnehmen: ${option}`, add: (option) => `Hinzufügen: ${option}`, abstain: 'Lieber enthalten', order: 'Lieber ordnen',
    you: 'Sie haben geordnet', had: 'Sie haben geordnet', choice: 'Geordnet', table: 'Wie viele die Zeile über die Spalte stellen', against: 'Möglichkeit', won: (option) => `Gewonnen: ${option}`,
  },
  proxy: {
    title: (name) => `Die Stimme von ${name}, in Vollmacht`, sentence: (name) => `${name} hat Ihnen diese Stimme übertragen. Eine selbst abgegebene Stimme geht vor.`, inPerson: (name) => `${name} hat selbst abgestimmt.`, cast: 'Die Stimme ist abgegeben.', forYou: 'Wer Ihre Vollmacht hat, hat für Sie abgestimmt. Stimmen Sie selbst ab, so zählt Ihre Stimme.', yourself: 'Selbst abstimmen', by: (choice) => `${choice}, in Vollmacht`,
    sectionTitle: 'Vollmachten', lead: 'Wenn Sie nicht abstimmen können, kann ein anderes Mitglied Ihre Stimme tragen: ohne Weitergabe, höchstens zwei je Mitglied, nie eine Fürsprache. Sie können immer selbst abstimmen; das geht vor.', given: (name) => `${name} vertritt Sie`, carried: (name) => `Sie vertreten ${name}`,
    takeBack: 'Zurücknehmen', giveBack: 'Zurückgeben', over: 'Die Vollmacht ist beendet.', who: 'Wer sie trägt', until: 'Bis zum Ende des', give: 'Vollmacht geben', giveLead: 'Für alle Abstimmungen dieses Rates bis zu diesem Tag.', done: 'Die Vollmacht gilt.',
  },
  condition: {
    limit: 'Unter einer Bedingung freigeben', holdsWhile: 'Sie gilt nur, solange', holdsWhileHint: 'Zum Beispiel: der Schalter in Porto offen bleibt. Bricht das vor der Endgültigkeit, erlischt Ihre Freigabe; danach sagt es das Register, und binnen 14 Tagen ist eine andere Entscheidung fällig.',
    validUntil: 'Sie erlischt, wenn nicht endgültig bis', open: 'Freigeben, wenn der Text geändert wird', pageTitle: 'Unter einer Bedingung freigeben', lead: 'Ändern Sie den Text so, wie Sie ihn freigeben würden. Ein Mitglied kann ihn mit einem Klick übernehmen und steht dann dafür ein; bis dahin kann niemand den geltenden Text freigeben.',
    why: 'Warum er sich ändern muss', whyHint: 'Das lesen alle, für die Sie sprechen, und der Rat.', submit: 'Bedingung stellen', done: 'Ihre Bedingung steht; der Rat hat Nachricht.', by: (constituency) => `Würde für ${constituency} mit dieser Änderung freigegeben`,
    takeUp: 'Übernehmen', takeUpTitle: 'Diesen Text übernehmen?', takeUpSentence: 'Er wird die neue Fassung, und Sie stehen dafür ein. Ändert er, was wirkt, stimmt der Rat neu darüber ab.', takenUp: 'Übernommen: Das ist die neue Fassung.',
    holds: (what) => `Gilt nur, solange ${what}`, until: (at) => `Gilt bis ${formatDate(at)}`, report: 'Das gilt nicht mehr', reportTitle: 'Melden, dass die Bedingung gebrochen ist', what: 'Was nicht mehr gilt, und seit wann',
    reportSentence: 'Vor der Endgültigkeit erlischt die Freigabe. Danach bleibt die Entscheidung endgültig; das Register sagt, dass ihre Bedingung gebrochen ist, offene Maßnahmen ruhen, und binnen 14 Tagen ist eine andere Entscheidung fällig.', reported: 'Gemeldet.',
    broken: (what) => `Ihre Bedingung gilt nicht mehr: ${what}`, due: 'Eine andere Entscheidung ist fällig', supersede: 'Vorschlagen, was sie ersetzt',
  },
  clock: {
    queued: (place) => `Ihre Frist läuft noch nicht: Für diese Fürsprache laufen schon vier, und sie ist Nummer ${place} in der Reihe. Antworten geht trotzdem.`,
    pause: 'Zuerst fragen', pauseTitle: 'Die Frist anhalten und fragen', pauseSentence: 'Während Sie die fragen, für die Sie sprechen, stehen Ihre sieben Tage still. Einmal, höchstens 14 Tage.', days: 'Für wie viele Tage', because: 'Was Sie fragen, und wen', paused: (at, because) => `Angehalten bis ${formatDate(at)}: ${because}`, pauseDone: 'Ihre Zeit steht still.',
  },
  link: {
    title: 'Zusammen endgültig', because: (name, why) => `${name} hat sie verknüpft: ${why}`, dissolve: 'Verknüpfung lösen', dissolveTitle: 'Die Verknüpfung lösen?', dissolveSentence: 'Jede Entscheidung geht dann ihren eigenen Weg; was allein fertig ist, wird sofort endgültig.', dissolved: 'Die Verknüpfung ist gelöst.',
    open: 'Mit anderen verknüpfen', openTitle: 'Mit anderen Entscheidungen verknüpfen', lead: 'Sie werden zusammen endgültig oder gar nicht. Bis dahin können Sie die Verknüpfung lösen.', which: 'Mit welchen', why: 'Warum sie zusammengehören', done: 'Verknüpft: zusammen endgültig oder gar nicht.', none: 'Es gibt keine andere offene Entscheidung.',
  },
} satisfies Twin<English>;
