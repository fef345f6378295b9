import { decisionOf, decisionUrl, namedInGerman as named, type Facts, type Letter } from './letter.js';
import type { objectingLetters as english } from './objecting.letters.js';

export const objectingLetters = {
  ObjectionRaised: (facts) => ({
    subject: `Ein Einwand wartet auf Antwort: ${decisionOf(facts).title}`,
    paragraphs: [`Ein Mitglied erhebt Einwand gegen ${named(facts)}, mit einem Schaden und der Änderung, die ihn behebt.`, 'Bitte antworten Sie, oder nehmen Sie ihn in einen neuen Text auf. Nach 72 Stunden ohne Antwort entscheiden die anderen Mitglieder darüber, es sei denn, Konsent ist die Regel.'],
    action: { label: 'Lesen und antworten', url: decisionUrl(facts) },
  }),

  ObjectionAnswered: (facts) => ({
    subject: `Ihr Einwand ist beantwortet: ${decisionOf(facts).title}`,
    paragraphs: [`Ihr Einwand gegen ${named(facts)} hat eine Antwort.`, 'Sie entscheiden, ob sie genügt: Sagen Sie, dass der Text ihn aufnimmt, ziehen Sie ihn zurück, oder lassen Sie ihn bestehen.'],
    action: { label: 'Die Antwort lesen', url: decisionUrl(facts) },
  }),

  ConditionSet: (facts) => ({
    subject: `Würde mit einer Änderung freigegeben: ${decisionOf(facts).title}`,
    paragraphs: [`Eine Fürsprache würde ${named(facts)} freigeben, wenn der Text etwas anderes sagt, und hat es aufgeschrieben.`, 'Ein Mitglied übernimmt es mit einem Klick; bis dahin kann niemand den geltenden Text freigeben.'],
    action: { label: 'Die Änderung ansehen', url: decisionUrl(facts) },
  }),

  ConditionBroken: (facts) => ({
    subject: `Eine Bedingung ist gebrochen: ${decisionOf(facts).title}`,
    paragraphs: [`Worauf die Freigabe von ${named(facts)} beruht, gilt nicht mehr.`, 'Die Entscheidung bleibt endgültig, und das Register sagt es; offene Maßnahmen ruhen, und binnen 14 Tagen ist eine andere Entscheidung fällig, die sie ablöst.'],
    action: { label: 'Lesen, was nicht mehr gilt', url: decisionUrl(facts) },
  }),

  ProxyGiven: (facts) => ({
    subject: 'Sie vertreten ein anderes Mitglied',
    paragraphs: ['Ein Mitglied Ihres Rates hat Ihnen seine Stimme übertragen. Sie geben sie neben Ihrer eigenen ab; eine selbst abgegebene Stimme geht vor.', 'Sie können die Vollmacht jederzeit zurückgeben.'],
    action: { label: 'Zum Rat', url: `${facts.publicUrl}/council` },
  }),
} satisfies Record<keyof typeof english, (facts: Facts) => Letter>;
