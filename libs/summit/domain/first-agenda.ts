import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import type { AgendaItem } from './agenda.js';

const item = (part: AgendaItem['part'], title: string, minutes: number): AgendaItem => ({ part, title, minutes, startsAt: null });

/** What a summit's agenda begins with: half a day. */
const FIRST_AGENDA: InEveryLanguage<readonly AgendaItem[]> = {
  en: [
    item(1, 'The relationship we want, and the purpose we share with customers', 30), item(1, 'What we believe, what is measured, what others reach: the largest gaps', 60),
    item(2, 'The plan along the journey: who does what, by when, to which effect', 90), item(3, 'In-house or with partners: each element, its reason, its risk', 30),
  ],
  de: [
    item(1, 'Die Beziehung, die wir wollen, und der Sinn, den wir mit der Kundschaft teilen', 30), item(1, 'Was wir glauben, was gemessen ist, was andere erreichen: die größten Lücken', 60),
    item(2, 'Der Plan entlang des Kundenwegs: wer was tut, bis wann, mit welcher Wirkung', 90), item(3, 'Selbst oder mit Partnern: jedes Element, sein Grund, sein Risiko', 30),
  ],
};
const LAST_PLAN: InEveryLanguage<AgendaItem> = { en: item(1, 'What came of the last plan: expected against actual, promises kept and missed', 30), de: item(1, 'Was aus dem letzten Plan wurde: erwartet gegen erreicht, gehaltene und verfehlte Versprechen', 30) };

/** A summit begins with the reviews of the last, where there was one (PRODUCT 2). */
export const firstAgenda = (afterPlan: boolean, language: Language): readonly AgendaItem[] => (afterPlan ? [LAST_PLAN[language], ...FIRST_AGENDA[language]] : FIRST_AGENDA[language]);
