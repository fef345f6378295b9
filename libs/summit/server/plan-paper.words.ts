import type { InEveryLanguage } from '@tribune/kernel/domain';

interface Words {
  readonly locale: string;
  readonly title: (summit: string) => string;
  readonly lead: (number: number, at: string) => string;
  readonly summit: string;
  readonly sponsor: string;
  readonly approval: string;
  readonly derivation: (approving: number, reviewed: number, of: number) => string;
  readonly lines: string;
  readonly counted: (kept: number, leftOut: number) => string;
  readonly newer: (number: number) => string;
  readonly head: readonly [where: string, what: string, who: string, target: string, by: string];
  /** The paper's font has no arrow. */
  readonly target: (from: string, to: string) => string;
  readonly nobody: string;
  readonly leftOut: string;
  readonly outHead: readonly [where: string, what: string, why: string];
}

/** What the approved plan says as a paper. */
export const PAPER_WORDS: InEveryLanguage<Words> = {
  en: {
    locale: 'en-GB', title: (summit) => `The approved plan: ${summit}`, lead: (number, at) => `Version ${number}, approved on ${at}.`, summit: 'Summit', sponsor: 'Sponsor', approval: 'Approval', derivation: (approving, reviewed, of) => `${approving} of ${reviewed} approved; ${of} were asked.`,
    lines: 'Lines', counted: (kept, leftOut) => `${kept}${leftOut > 0 ? `; left out: ${leftOut}` : '; none was left out'}.`, newer: (number) => `There is a later version, ${number}. This one counts until that is approved.`,
    head: ['Touch point', 'What is done', 'Who answers', 'What shall move', 'By'], target: (from, to) => `from ${from} to ${to}`, nobody: 'Nobody yet', leftOut: 'Left out, and why', outHead: ['Touch point', 'What was proposed', 'Why'],
  },
  de: {
    locale: 'de-DE', title: (summit) => `Der freigegebene Plan: ${summit}`, lead: (number, at) => `Fassung ${number}, freigegeben am ${at}.`, summit: 'Gipfel', sponsor: 'Getragen von', approval: 'Freigabe', derivation: (approving, reviewed, of) => `${approving} von ${reviewed} haben freigegeben; ${of} waren gefragt.`,
    lines: 'Zeilen', counted: (kept, leftOut) => `${kept}${leftOut > 0 ? `; weggelassen: ${leftOut}` : '; keine wurde weggelassen'}.`, newer: (number) => `Es gibt eine spätere Fassung: ${number}. Diese gilt, bis jene freigegeben ist.`,
    head: ['Kontaktpunkt', 'Was getan wird', 'Wer einsteht', 'Was sich bewegen soll', 'Bis'], target: (from, to) => `von ${from} auf ${to}`, nobody: 'Noch niemand', leftOut: 'Weggelassen, und warum', outHead: ['Kontaktpunkt', 'Was vorgeschlagen war', 'Warum'],
  },
};
