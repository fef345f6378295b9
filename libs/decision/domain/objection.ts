import { whyNot, type WhyNot } from './decision.facts.js';
import type { State } from './decision.machine.js';
import type { VotingMethod } from './outcome.js';

/** The life of an objection (D8). VOID: whoever objected has left the council, or takes no part. */
export type ObjectionState = 'OPEN' | 'ANSWERED' | 'OVERRULING' | 'INTEGRATED' | 'WITHDRAWN' | 'OVERRULED' | 'VOID';
export type ObjectionCommand = 'answerObjection' | 'endObjection' | 'openOverruling' | 'judgeObjection';

/** What the rules ask about an objection; ids are the database's. */
export interface ObjectionFacts {
  readonly objectorId: string;
  readonly authorId: string;
  readonly councilId: string;
  readonly decisionState: State;
  readonly method: VotingMethod;
  readonly revision: number;
  readonly currentRevision: number;
  readonly raisedAt: Date;
  readonly now: Date;
  /** Not ended, and by somebody who still takes part. */
  readonly stands: boolean;
  readonly endedAs: 'INTEGRATED' | 'WITHDRAWN' | 'OVERRULED' | null;
  readonly answered: boolean;
  /** There is an answer that no vote on overruling has judged yet. */
  readonly answeredSinceOverruling: boolean;
  readonly overruling: boolean;
  /** The members who decide on overruling it, and those of them who have been heard in this round. */
  readonly judgeIds: readonly string[];
  readonly heardIds: readonly string[];
}
interface Asking {
  readonly id: string;
  readonly isChair: boolean;
}

/** Open → answered → integrated, withdrawn, or overruled (D8). */
export function objectionState({ endedAs, stands, overruling, answered }: ObjectionFacts): ObjectionState {
  if (endedAs) return endedAs;
  if (!stands) return 'VOID';
  if (overruling) return 'OVERRULING';
  return answered ? 'ANSWERED' : 'OPEN';
}

type Rule = (facts: ObjectionFacts, asking: Asking) => WhyNot | null;

const over: Rule = ({ stands, decisionState }) => (decisionState === 'FINAL' ? whyNot('DecisionIsFinal') : stands ? null : whyNot('ObjectionIsOver'));
const notTheirs: Rule = ({ authorId }, { id, isChair }) => (id === authorId || isChair ? null : whyNot('ChairOrAuthorAnswers'));

/** Facts in; null when it is possible now, else why not. SQL holds the same rules and has the last word. */
export const OBJECTION_RULES: Readonly<Record<ObjectionCommand, Rule>> = {
  answerObjection: (facts, asking) => over(facts, asking) ?? notTheirs(facts, asking),
  endObjection: (facts, asking) => over(facts, asking) ?? (facts.objectorId === asking.id ? null : whyNot('ObjectorEnds')),
  openOverruling: (facts, asking) =>
    over(facts, asking) ?? notTheirs(facts, asking) ?? (facts.method === 'CONSENT' ? whyNot('NeverOverruled') : null) ?? (facts.overruling ? whyNot('OverrulingRuns') : null) ??
    (facts.answeredSinceOverruling ? null : whyNot('AnswerFirst')) ?? (facts.judgeIds.length > 0 ? null : whyNot('NobodyMayVote')),
  judgeObjection: (facts, asking) =>
    over(facts, asking) ?? (facts.overruling ? null : whyNot('NothingToOverrule')) ?? (facts.judgeIds.includes(asking.id) ? null : whyNot('NotAJudge')) ?? (facts.heardIds.includes(asking.id) ? whyNot('AlreadyJudged') : null),
};
