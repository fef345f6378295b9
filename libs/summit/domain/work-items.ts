import type { InEveryLanguage, Language } from '@tribune/kernel/domain';

/** What waits for exactly this participant until the summit begins; null while nothing does. */
export function preparationWork({ announced, asked, prepared }: { announced: boolean; asked: string; prepared: boolean }, language: Language = 'en'): string | null {
  return announced && asked !== '' && !prepared ? WORDS[language].prepare(asked) : null;
}

/** What waits for a participant until they have sealed every stage; null when nothing does. */
export function sealingWork({ stages, sealed }: { stages: number; sealed: number }, language: Language = 'en'): string | null {
  return sealed < stages ? WORDS[language].seal(stages - sealed, sealed > 0) : null;
}

/** What waits for a reviewer until they have said something of this version. */
export const reviewWork = ({ number, lines }: { number: number; lines: number }, language: Language = 'en'): string => WORDS[language].review(number, lines);

/** What waits for a champion until they have read the version that is being reviewed, or said something to it. */
export const commentWork = ({ number, lines }: { number: number; lines: number }, language: Language = 'en'): string => WORDS[language].comment(number, lines);

/** What waits for who proposed a decision when the line of a plan that it serves reads differently in a later version. */
export const lineWork = ({ activity, gone }: { activity: string; gone: boolean }, language: Language = 'en'): string => WORDS[language][gone ? 'lineGone' : 'lineChanged'](activity);

/** Said before the scorecard opens: what was seen cannot be unseen. */
export const doorSentence = (title: string, language: Language = 'en'): string => WORDS[language].door(title);

const english = {
  door: (title: string) => `You have not yet sealed all that you believe for “${title}”. What you seal after opening the scorecard is marked “had seen”.`,
  review: (number: number, lines: number) => `Version ${number} of the plan, ${lines === 1 ? 'one line' : `${lines} lines`}, waits for your review.`,
  comment: (number: number, lines: number) => `Version ${number} of the plan, ${lines === 1 ? 'one line' : `${lines} lines`}, is being reviewed. Until it is approved you may say something to each line; reading it is enough.`,
  lineChanged: (activity: string) => `The line of the plan that it serves reads differently now: ${activity}. Does your proposal still fit?`,
  lineGone: (activity: string) => `The line of the plan that it serves is not there any more: ${activity}. Is your proposal still wanted?`,
  prepare: (asked: string) => `Before the summit you are asked: ${asked}`,
  seal: (left: number, begun: boolean) => `What do customers think of us? ${begun ? `${left === 1 ? 'One stage is' : `${left} stages are`} left` : 'One figure for each stage, in three minutes'}; nobody sees yours before they have sealed their own.`,
};
const german: typeof english = {
  door: (title) => `Für „${title}“ haben Sie noch nicht alles versiegelt, was Sie glauben. Was Sie nach dem Öffnen der Messwerte versiegeln, trägt den Vermerk „hatte gesehen“.`,
  review: (number, lines) => `Fassung ${number} des Plans, ${lines === 1 ? 'eine Zeile' : `${lines} Zeilen`}, wartet auf Ihre Prüfung.`,
  comment: (number, lines) => `Fassung ${number} des Plans, ${lines === 1 ? 'eine Zeile' : `${lines} Zeilen`}, wird geprüft. Bis zur Freigabe können Sie sich zu jeder Zeile äußern; sie zu lesen genügt.`,
  lineChanged: (activity) => `Die Zeile des Plans, der sie dient, lautet jetzt anders: ${activity}. Passt Ihr Vorschlag noch?`,
  lineGone: (activity) => `Die Zeile des Plans, der sie dient, gibt es nicht mehr: ${activity}. Ist Ihr Vorschlag noch gewollt?`,
  prepare: (asked) => `Vor dem Gipfel werden Sie gebeten: ${asked}`,
  seal: (left, begun) => `Was hält die Kundschaft von uns? ${begun ? `${left === 1 ? 'Eine Etappe fehlt' : `${left} Etappen fehlen`} noch` : 'Eine Zahl je Etappe, in drei Minuten'}; niemand sieht Ihre, ehe die eigene versiegelt ist.`,
};
const WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
