import type { AnswerFacts, Facts, RecusalFacts, WhyNot } from './decision.facts.js';
import { whyNot } from './decision.facts.js';
import { isPossible, type Command, type COMMANDS } from './decision.machine.js';
import { boundByEarlierAnswer, mayOpen, mayRecuse, mayShape, wroteIt } from './decision.policy.js';

/** Facts in; null when the act is possible now, else why not. SQL holds the same rules and has the last word (GATE.md). */
export type Rule = (facts: Facts, now: Date) => WhyNot | null;

/** Four fields make a draft a proposal (D2); whether they are filled shows when it is proposed. Nobody but its author sees a draft. */
export const proposeDecision: Rule = (facts) => notPossible(facts, 'proposeDecision') ?? notAShaper(facts);

/** Somebody other than the author stands behind it (D4). */
export const secondDecision: Rule = (facts) =>
  notAShaper(facts) ??
  notPossible(facts, 'secondDecision') ??
  (facts.decision.authorId === facts.person.id ? whyNot('OwnProposal') : null) ??
  (facts.decision.seconded ? whyNot('AlreadySeconded') : null);

/** The chair opens, or the author, once seconded (D4). */
export const openVote: Rule = (facts) =>
  notPossible(facts, 'openVote') ?? (mayOpen(facts) ? null : whyNot('ChairOrAuthorOpens')) ?? (facts.decision.seconded ? null : whyNot('NotSeconded'));

/** The chair puts off, once, the vote that would open by itself (D4). */
export const postponeVote: Rule = (facts) =>
  notPossible(facts, 'postponeVote') ??
  (facts.person.isChair ? null : whyNot('ChairPostpones')) ??
  (facts.decision.seconded ? null : whyNot('NotSeconded')) ??
  (facts.decision.postponed ? whyNot('AlreadyPostponed') : null);

/** Those whom the vote froze as its electorate, until the deadline (D5, D6). */
export const castBallot: Rule = (facts, now) => {
  const { decision, person } = facts;
  if (decision.state === 'FINAL') return whyNot('DecisionIsFinal');
  if (!isPossible(decision.state, 'castBallot') || !decision.vote || decision.vote.closesAt <= now) return whyNot('VoteNotOpen', { state: decision.state });
  if (!person.isElector) return whyNot('NotAnElector');
  return person.isRecused ? whyNot('Recused') : null;
};

/** A member who takes part objects to somebody else's text, while it can still be carried; one standing objection each (D8). */
export const raiseObjection: Rule = (facts, now) => {
  const { decision, person } = facts;
  const refused = notPossible(facts, 'raiseObjection');
  if (refused) return refused;
  if (decision.vote && decision.vote.closesAt <= now) return whyNot('VoteClosed');
  if (!person.isMember) return whyNot('NotAMember', { councilId: decision.councilId });
  if (person.isRecused) return whyNot('Recused');
  if (decision.authorId === person.id) return whyNot('OwnProposal');
  return person.isObjecting ? whyNot('AlreadyObjecting') : null;
};

/** Champions link decisions that belong together: final together, or not at all (D10). */
export const linkDecisions: Rule = (facts) =>
  notPossible(facts, 'linkDecisions') ??
  (facts.person.isChampion ? null : whyNot('NotTheActingChampion', { because: 'NO_TERM', turnAt: null })) ??
  (facts.decision.linkedAs === null ? null : whyNot('AlreadyLinked', { number: facts.decision.linkedAs }));

/** Any member or champion, in every state but final (D3). */
export const amendDecision: Rule = (facts) => notPossible(facts, 'amendDecision') ?? notAShaper(facts);

/** Any member or champion, within 24 hours of an editorial edit; nobody lowers one (D3). */
export const raiseToMaterial: Rule = (facts, now) => {
  const refused = notPossible(facts, 'raiseToMaterial') ?? notAShaper(facts);
  if (refused) return refused;
  const windows = facts.decision.editWindows;
  const last = windows.at(-1);
  if (!last) return whyNot('NothingToRaise');
  return windows.some(({ endsAt }) => endsAt > now) ? null : whyNot('EditWindowOver', { endedAt: last.endsAt.toISOString() });
};

/** A member makes a champion's proposal their own, so that the champion may answer it (D9). */
export const adoptProposal: Rule = (facts) => {
  const refused = notPossible(facts, 'adoptProposal');
  if (refused) return refused;
  if (!facts.person.isMember) return whyNot('NotAMember', { councilId: facts.decision.councilId });
  if (!facts.decision.adoptable) return whyNot('NothingToAdopt');
  return wroteIt(facts) ? whyNot('OwnProposal') : null;
};

/** By own declaration only, before the vote closes (D6, D11). */
export const recuse: Rule = (facts, now) => {
  const refused = notPossible(facts, 'recuse');
  if (refused) return refused;
  if (!mayRecuse(facts.person)) return whyNot('NotAMember', { councilId: facts.decision.councilId });
  if (facts.person.isRecused) return whyNot('Recused');
  if (facts.person.wasSetAside) return whyNot('RecusalWasSetAside');
  return facts.decision.vote && facts.decision.vote.closesAt <= now && facts.person.isElector ? whyNot('VoteClosed') : null;
};

/** Another member contests a declared recusal while it matters to the vote, once (D6). */
export const contestRecusal = (facts: Facts, recusal: RecusalFacts, now: Date): WhyNot | null =>
  notPossible(facts, 'contestRecusal') ?? votingTimeOver(facts, now) ?? notAJudge(facts, recusal) ?? (recusal.contested ? whyNot('AlreadyContested') : null);

/** One of the other members says whether a contested recusal stands, once (D6). */
export const judgeRecusal = (facts: Facts, recusal: RecusalFacts, now: Date): WhyNot | null =>
  notPossible(facts, 'judgeRecusal') ?? votingTimeOver(facts, now) ?? notAJudge(facts, recusal) ?? (!recusal.contested || recusal.setAside ? whyNot('NothingToJudge') : null) ?? (recusal.judgedByMe ? whyNot('AlreadyJudged') : null);

/** Approve or waive for one constituency: the acting seat, a text of somebody else's, and no earlier answer that binds (D1, D9, D11). */
export const answerFor = (facts: Facts, answer: AnswerFacts, command: 'approveDecision' | 'refuseDecision' = 'approveDecision'): WhyNot | null =>
  notPossible(facts, command) ??
  (facts.decision.unranked ? whyNot('NotRankedYet') : null) ??
  notMyTurn(facts, answer) ??
  (wroteIt(facts) ? whyNot('OwnText') : null) ??
  (answer.stance === null ? whyNot('SilentOnConstituency', { constituencyId: answer.constituencyId }) : null) ??
  (boundByEarlierAnswer(answer) ? whyNot('ChampionHasAnswered') : null);

export const approveDecision: Rule = (facts) => forAnyConstituency(facts, 'approveDecision');
export const refuseDecision: Rule = (facts) => forAnyConstituency(facts, 'refuseDecision');

/** One's own answer, until final (D9). */
export const revokeAnswer: Rule = (facts) =>
  notPossible(facts, 'revokeAnswer') ?? (facts.answers.some(({ standing }) => standing?.personId === facts.person.id) ? null : whyNot('NothingToRevoke'));

/** The author takes it back; a new revision leads it out of there again. */
export const withdrawDecision: Rule = (facts) =>
  (facts.decision.state !== 'FINAL' && facts.decision.authorId !== facts.person.id ? whyNot('AuthorWithdraws') : null) ?? notPossible(facts, 'withdrawDecision');

export const RULES: Readonly<Record<(typeof COMMANDS)[number], Rule>> = {
  proposeDecision,
  secondDecision,
  openVote,
  postponeVote,
  castBallot,
  raiseObjection,
  amendDecision,
  raiseToMaterial,
  adoptProposal,
  recuse,
  approveDecision,
  refuseDecision,
  revokeAnswer,
  linkDecisions,
  withdrawDecision,
};

function notPossible({ decision }: Facts, command: Command): WhyNot | null {
  if (decision.state === 'FINAL') return whyNot('DecisionIsFinal');
  return isPossible(decision.state, command) ? null : whyNot('WrongState', { state: decision.state, command });
}

const notAShaper = ({ decision, person }: Facts): WhyNot | null => (mayShape(person) ? null : whyNot('NotAMember', { councilId: decision.councilId }));

/** At its deadline, whether or not the worker has counted yet. */
const votingTimeOver = ({ decision }: Facts, now: Date): WhyNot | null => (decision.state === 'VOTING' && decision.vote && decision.vote.closesAt <= now ? whyNot('VoteClosed') : null);

function notAJudge({ decision, person }: Facts, recusal: RecusalFacts): WhyNot | null {
  if (!person.isMember) return whyNot('NotAMember', { councilId: decision.councilId });
  if (person.id === recusal.personId) return whyNot('OwnRecusal');
  if (person.isRecused) return whyNot('Recused');
  return recusal.ofMember ? null : whyNot('NothingToContest');
}

function notMyTurn({ person }: Facts, answer: AnswerFacts): WhyNot | null {
  if (answer.myTurn) return null;
  const because = answer.myRank === null ? 'NO_TERM' : person.isRecused ? 'RECUSED' : answer.seatHeld ? 'CHAMPION_FIRST' : 'SEAT_EMPTY';
  return whyNot('NotTheActingChampion', { because, turnAt: answer.myTurnAt?.toISOString() ?? null });
}

/** Open when it is for one of them; else the reason of the constituency that is nearest to the person. */
function forAnyConstituency(facts: Facts, command: 'approveDecision' | 'refuseDecision'): WhyNot | null {
  const refused = notPossible(facts, command);
  if (refused) return refused;
  const reasons = [...facts.answers].sort((a, b) => Number(a.myRank === null) - Number(b.myRank === null)).map((answer) => answerFor(facts, answer, command));
  const [nearest] = reasons;
  if (nearest === undefined) return whyNot('NotTheActingChampion', { because: 'NO_TERM', turnAt: null });
  return reasons.includes(null) ? null : nearest;
}
