import type { State } from './decision.machine.js';

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
}

/** One sentence: what happens next, and who can make it happen. */
export function nextStepOf(facts: NextStepFacts): string {
  switch (facts.state) {
    case 'DRAFT':
      return 'Only you see this draft; proposing it opens it for the council.';
    case 'DELIBERATING':
      return facts.seconded
        ? `${either([facts.chairName, facts.authorName])} can open the vote; it opens by itself ${facts.postponed ? '28 days after it was seconded, postponed once' : '14 days after it was seconded'}.`
        : `A member of the council or a champion other than ${facts.authorName} has to second it before it can be voted on.`;
    case 'VOTING':
      return ballotsAwaited(facts);
    case 'CARRIED':
      return consentAwaited(facts);
    case 'NOT_CARRIED':
      return 'The council did not carry it; a member or champion can propose a new revision, which is voted on anew.';
    case 'REFUSED':
      return `${facts.refusedBy.length > 0 ? `${names(facts.refusedBy)} refused it` : 'It was refused'}; a member or champion can write a new revision that takes up the alternative, or the refusal can be taken back.`;
    case 'WITHDRAWN':
      return `${facts.authorName} withdrew it; a new revision by a member or champion leads it back.`;
    case 'FINAL':
      return 'It is final, and stays as it is; only another decision can supersede it.';
  }
}

function ballotsAwaited({ vote }: NextStepFacts): string {
  if (!vote || vote.overdue) return 'The vote has ended and is being counted.';
  const left = vote.electors - vote.voted;
  const progress = `${vote.voted} of ${vote.electors} have voted`;
  return left > 0 ? `${progress}; the vote closes by itself at its deadline, and until then ${left} can still vote.` : `${progress}; the vote closes by itself at its deadline.`;
}

function consentAwaited({ missing, editWindowOpen }: NextStepFacts): string {
  const nameOf = ({ constituency }: NextStepFacts['missing'][number]) => constituency;
  const silent = missing.filter((each) => each.silent).map(nameOf);
  if (silent.length > 0) return `The text is silent on ${names(silent)}; a member or champion has to write a revision that names them.`;
  const empty = missing.filter(({ seatHeld }) => !seatHeld).map(nameOf);
  if (empty.length > 0) return `It waits until the champion’s seat of ${names(empty)} is filled by election; nobody else can approve it.`;
  const barred = missing.filter(({ acting }) => acting.length === 0).map(nameOf);
  if (barred.length > 0) return `Who answers for ${names(barred)} wrote this text or is recused; a member of the council can adopt the text, or an alternate’s turn comes with the clock.`;
  const asked = missing.map(({ constituency, acting }) => `${either(acting)} (${constituency})`);
  if (asked.length > 0) return `${names(asked)} can approve or refuse it; ${editWindowOpen ? 'it becomes final after that, once the 24 hours of the last edit are over' : 'it becomes final by itself at that moment'}.`;
  return editWindowOpen ? 'Everybody has approved; it becomes final by itself when the 24 hours of the last edit are over.' : 'Everything is there; it becomes final within moments.';
}

const either = (people: readonly (string | null)[]): string => [...new Set(people.filter((name) => name !== null))].join(' or ');
const names = (all: readonly string[]): string => (all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`);
