import type { AnswerFacts, Facts } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import type { AnswerRow, SideRow } from './answer.store.js';
import type { Decision } from './decision.types.js';

/** What the rules ask, for this person and this decision. */
export function factsOf(actor: Actor, decision: Decision, sides: readonly SideRow[], answers: readonly AnswerRow[]): Facts {
  const seat = actor.seats.find(({ councilId }) => councilId === decision.councilUuid);
  return {
    decision: decision.facts,
    person: {
      id: actor.personId,
      isMember: seat !== undefined,
      isChair: seat?.isChair ?? false,
      isChampion: actor.terms.some(({ rank }) => rank === 0),
      holdsTerm: actor.terms.length > 0,
      isElector: decision.isElector,
      isRecused: decision.isRecused,
      wasSetAside: decision.wasSetAside,
      isObjecting: decision.isObjecting,
    },
    answers: sides.map((side) => answerFacts(actor, side, standingAnswer(decision, side, answers))),
  };
}

/** The answer that stands for the current revision. */
export const standingAnswer = (decision: Decision, side: SideRow, answers: readonly AnswerRow[]): AnswerRow | undefined =>
  answers.find((answer) => answer.constituencyUuid === side.constituencyUuid && answer.live && answer.revision === decision.facts.currentRevision);

const KINDS = { APPROVE: 'APPROVED', WAIVE: 'WAIVED', REFUSE: 'REFUSED', CONDITION: 'REFUSED' } as const;

function answerFacts(actor: Actor, side: SideRow, standing: AnswerRow | undefined): AnswerFacts {
  return {
    constituencyId: side.constituencyUuid,
    binding: side.binding,
    stance: side.stance,
    seatHeld: side.championUuid !== null,
    standing: standing ? { kind: KINDS[standing.kind], personId: standing.personUuid, rank: standing.rank } : null,
    myRank: side.myRank,
    myTurn: side.acting.includes(actor.personId),
    myTurnAt: side.myTurnAt,
  };
}

export const statusOf = ({ seatHeld, standing, stance }: AnswerFacts, answeredBefore: boolean): 'APPROVED' | 'WAIVED' | 'REFUSED' | 'SEAT_EMPTY' | 'SILENT' | 'STALE' | 'WAITING' => {
  if (standing) return standing.kind;
  if (stance === null) return 'SILENT';
  if (!seatHeld) return 'SEAT_EMPTY';
  return answeredBefore ? 'STALE' : 'WAITING';
};
