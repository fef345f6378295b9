import type { Facts, NextStepFacts } from '@tribune/decision/domain';
import type { AnswerRow, SideRow } from './answer.store.js';
import type { Decision } from './decision.types.js';
import { standingAnswer } from './facts-of.js';
import type { VoteElector } from './vote.types.js';

interface Known {
  readonly decision: Decision;
  readonly facts: Facts;
  readonly sides: readonly SideRow[];
  readonly answers: readonly AnswerRow[];
  readonly electors: readonly VoteElector[];
  readonly chair: string | null;
  /** Numbers of the decisions with which it is linked. */
  readonly linkedWith: readonly number[];
  readonly name: (uuid: string) => Promise<string>;
}

/** The same decision with names instead of ids. */
export async function nextStepFacts({ decision, facts, sides, answers, electors, chair, linkedWith, name }: Known): Promise<NextStepFacts> {
  const names = (uuids: readonly string[]) => Promise.all(uuids.map(name));
  const writers = new Set([decision.authorUuid, decision.facts.editorId]);
  const missing = facts.answers.flatMap((answer, at) => (answer.binding && !answer.standing ? (sides[at] ?? []) : []));
  const mayVote = electors.filter(({ recused }) => !recused);
  const { vote, editWindows, state, seconded, postponed } = decision.facts;
  const given = sides.flatMap((side) => standingAnswer(decision, side, answers) ?? []);
  const by = (which: 'REFUSE' | 'CONDITION') => given.flatMap(({ kind, personUuid }) => (kind === which ? [personUuid] : []));
  const [authorName, chairName, refusedBy, conditionsOf, objectors, asked] = await Promise.all([
    name(decision.authorUuid),
    chair && name(chair),
    names(by('REFUSE')),
    names(by('CONDITION')),
    names(decision.objectorUuids),
    Promise.all(missing.map((side) => names(side.acting.filter((uuid) => !writers.has(uuid))))),
  ]);
  return {
    state,
    seconded,
    postponed,
    authorName,
    chairName,
    vote: vote && { voted: mayVote.filter(({ hasVoted }) => hasVoted).length, electors: mayVote.length, overdue: vote.closesAt <= decision.readAt },
    editWindowOpen: editWindows.some(({ endsAt }) => endsAt > decision.readAt),
    missing: missing.map((side, at) => ({ constituency: side.constituencyName, seatHeld: side.championUuid !== null, silent: side.stance === null, acting: asked[at] ?? [] })),
    refusedBy,
    conditionsOf,
    objectors,
    consent: decision.method === 'CONSENT',
    linkedWith,
  };
}
