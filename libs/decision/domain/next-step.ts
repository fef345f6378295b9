import type { Language } from '@tribune/kernel/domain';
import type { State } from './decision.machine.js';
import { NEXT_STEP_WORDS } from './next-step.words.js';

/** What the sentence about the next step needs. */
export interface NextStepFacts {
  readonly state: State;
  readonly seconded: boolean;
  readonly postponed: boolean;
  readonly authorName: string;
  /** Null while the council has no chair. */
  readonly chairName: string | null;
  readonly vote: { readonly voted: number; readonly electors: number; readonly overdue: boolean } | null;
  /** An editorial edit may still be raised to material: nothing becomes final before its window ends (D3). */
  readonly editWindowOpen: boolean;
  /** Binding constituencies whose consent to the current revision is missing, and who can give it now: nobody who wrote the text. */
  readonly missing: readonly { readonly constituency: string; readonly seatHeld: boolean; readonly silent: boolean; readonly acting: readonly string[] }[];
  readonly refusedBy: readonly string[];
  /** Champions who would approve another text, which they have written down (D9). */
  readonly conditionsOf: readonly string[];
  /** Who has an objection that stands (D8), and whether consent is the rule, under which none is overruled. */
  readonly objectors: readonly string[];
  readonly consent: boolean;
  /** Numbers of the decisions with which a champion has linked it (D10). */
  readonly linkedWith: readonly number[];
}

/** One sentence: what happens next, and who can make it happen. */
export function nextStepOf(facts: NextStepFacts, language: Language = 'en'): string {
  const words = NEXT_STEP_WORDS[language];
  switch (facts.state) {
    case 'DRAFT':
      return words.draft;
    case 'DELIBERATING':
      return facts.seconded ? words.seconded(either([facts.chairName, facts.authorName], words), facts.postponed) : words.notSeconded(facts.authorName);
    case 'VOTING':
      return ballotsAwaited(facts, words);
    case 'CARRIED':
      return consentAwaited(facts, words);
    case 'NOT_CARRIED':
      return words.notCarried;
    case 'REFUSED':
      return facts.refusedBy.length === 0 && facts.conditionsOf.length > 0 ? words.conditional(names(facts.conditionsOf, words)) : words.refused(names(facts.refusedBy, words));
    case 'WITHDRAWN':
      return words.withdrawn(facts.authorName);
    case 'FINAL':
      return words.final;
  }
}

type Words = (typeof NEXT_STEP_WORDS)[Language];

function ballotsAwaited({ vote, consent, objectors }: NextStepFacts, words: Words): string {
  if (!vote || vote.overdue) return words.counting;
  return consent && objectors.length > 0 ? words.noConsent(names(objectors, words)) : words.voted(vote.voted, vote.electors);
}

function consentAwaited({ missing, editWindowOpen, objectors, linkedWith }: NextStepFacts, words: Words): string {
  const nameOf = ({ constituency }: NextStepFacts['missing'][number]) => constituency;
  const silent = missing.filter((each) => each.silent).map(nameOf);
  if (silent.length > 0) return words.silent(names(silent, words));
  const empty = missing.filter(({ seatHeld }) => !seatHeld).map(nameOf);
  if (empty.length > 0) return words.empty(names(empty, words));
  const barred = missing.filter(({ acting }) => acting.length === 0).map(nameOf);
  if (barred.length > 0) return words.barred(names(barred, words));
  if (objectors.length > 0) return words.objected(names(objectors, words));
  const asked = missing.map(({ constituency, acting }) => `${either(acting, words)} (${constituency})`);
  if (asked.length > 0) return words.asked(names(asked, words), editWindowOpen);
  if (linkedWith.length > 0 && !editWindowOpen) return words.linked(names(linkedWith.map(words.decision), words));
  return editWindowOpen ? words.window : words.soon;
}

const either = (people: readonly (string | null)[], { or }: Words): string => [...new Set(people.filter((name) => name !== null))].join(` ${or} `);
const names = (all: readonly string[], { and }: Words): string => (all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`);
