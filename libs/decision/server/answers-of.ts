import { answerFor, type Facts, type WhyNot } from '@tribune/decision/domain';
import { refusalOf, toNodeId } from '@tribune/kernel/server';
import type { AnswerRow, SideRow } from './answer.store.js';
import { Approval, ChampionRefusal, Clock, ConstituencyAnswer } from './answer.types.js';
import type { Decision } from './decision.types.js';
import { standingAnswer, statusOf } from './facts-of.js';
import { proposedRevision } from './revision.store.js';

/** Every constituency's side as screens show it, with the asking person's own place in it. */
export function answersOf(decision: Decision, facts: Facts, sides: readonly SideRow[], answers: readonly AnswerRow[]): ConstituencyAnswer[] {
  return sides.map((side, at) => {
    const its = facts.answers[at];
    if (!its) throw new Error('A constituency without its facts.');
    const history = answers.filter(({ constituencyUuid }) => constituencyUuid === side.constituencyUuid);
    const standing = standingAnswer(decision, side, answers);
    const shown = standing ? answerOf(standing) : null;
    return Object.assign(new ConstituencyAnswer(), {
      id: toNodeId('ConstituencyAnswer', `${decision.uuid}:${side.constituencyUuid}`),
      decisionUuid: decision.uuid,
      constituencyUuid: side.constituencyUuid,
      constituencyName: side.constituencyName,
      championUuid: side.championUuid,
      actingUuids: side.acting,
      binding: side.binding,
      stance: side.stance,
      status: statusOf(its, history.some(({ diedBecause }) => diedBecause === 'STALE')),
      approval: shown instanceof Approval ? shown : null,
      refusal: shown instanceof ChampionRefusal ? shown : null,
      clock: side.startedAt && side.dueAt ? Object.assign(new Clock(), { startedAt: side.startedAt, dueAt: side.dueAt, pausedAt: side.pausedAt, resumesAt: side.resumesAt, pausedBecause: side.pausedBecause }) : null,
      queuePlace: side.queuePlace,
      refused: answerFor(facts, its),
      given: history,
    });
  });
}

/** The sentence of a refusal; a rule without one is a bug. */
export function sentenceOf({ code, data }: WhyNot): string {
  const refusal = refusalOf(code, data);
  if (!refusal) throw new Error(`The refusal ${code} has no sentence.`);
  return refusal.message;
}

export function answerOf(row: AnswerRow): Approval | ChampionRefusal {
  const common = { personUuid: row.personUuid, revision: row.revision, at: row.at, live: row.live, diedBecause: row.diedBecause, diedAt: row.diedAt, byAlternate: row.rank > 0 };
  if (row.kind === 'REFUSE' || row.kind === 'CONDITION') {
    const proposed = row.proposedBody === null ? null : proposedRevision(row.decisionUuid, row.revision + 1, row.personUuid, row.at, row.proposedBody);
    return Object.assign(new ChampionRefusal(), common, { kind: row.kind, interest: row.interest, evidence: row.evidence, alternative: row.alternative, proposed });
  }
  const limits = { validUntil: row.validUntil, holdsWhile: row.holdsWhile, brokenAt: row.brokenAt, brokenWhat: row.brokenWhat, supersedeBy: row.supersedeBy };
  return Object.assign(new Approval(), common, { kind: row.kind, note: row.note, withoutDossierBecause: row.withoutDossierBecause, ...limits });
}
