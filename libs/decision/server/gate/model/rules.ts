import { DAY, type Model } from './model.js';
import type { Move } from './moves.js';

type Rule = (model: Model, move: Move, no: (code: string, when: boolean) => void) => void;

/** Everything that PRODUCT has against a move, as refusals of the API; empty when it is done. */
export function whyNot(model: Model, move: Move): ReadonlySet<string> {
  const reasons = new Set<string>();
  RULES[move.verb]?.(model, { ...move, who: personOf(move) }, (code, when) => void (when && reasons.add(code)));
  if (move.who === 'tired' && SIGNED.has(move.verb)) reasons.add('SignInAgain');
  return reasons;
}

/** Without a fresh passkey it is still the champion. */
export const personOf = ({ who }: Move): string => (who === 'tired' ? 'champion' : who);
const SIGNED = new Set(['approveDecision', 'refuseDecision', 'revokeAnswer']);

/** What is not there for somebody: who holds no office sees no decision, and nobody but its author a draft. */
const notThere: Rule = (model, { who }, no) => no('NotFound', !model.sees(who) || (!model.proposed && who !== model.author));
const standing: Rule = (model, move, no) => {
  notThere(model, move, no);
  no('DecisionIsFinal', model.final);
};
const onlyIn = (...states: string[]): Rule => (model, move, no) => {
  standing(model, move, no);
  no('WrongState', !model.final && !states.includes(model.state));
};
const shaper: Rule = (model, { who }, no) => no('NotAMember', !model.shapes(who));
const reads: Rule = (model, { seen }, no) => no('RevisionMovedOn', seen === 'EARLIER' && model.text.number > 1);
const votingTimeOver = (model: Model): boolean => model.poll !== undefined && model.poll.closesAt <= model.now;
const DECIDABLE = ['DELIBERATING', 'VOTING', 'CARRIED', 'NOT_CARRIED', 'REFUSED'];

const answer: Rule = (model, move, no) => {
  const { who, constituency = 'customers' } = move;
  onlyIn('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED')(model, move, no);
  no('NotFound', !model.proposed);
  reads(model, move, no);
  no('NotTheActingChampion', !model.acts(who, constituency));
  no('OwnText', model.wrote(who));
  const mine = model.rankOf(who, constituency);
  const refused = model.answers.some((one) => one.live && one.kind === 'REFUSE' && one.constituency === constituency && model.rankOf(one.by, constituency) < mine);
  const approved = model.answers.some((one) => one.live && one.kind !== 'REFUSE' && one.constituency === constituency && model.term(one.by, constituency) && model.rankOf(one.by, constituency) < mine);
  no('ChampionHasAnswered', refused || approved);
};
const fresh: Rule = (_, { who }, no) => no('SignInAgain', !OFFICE.has(who));
const OFFICE = new Set(['champion', 'alternate', 'second', 'staffChampion']);

const RULES: Readonly<Record<string, Rule>> = {
  proposeDecision: (model, move, no) => {
    onlyIn('DRAFT')(model, move, no);
    shaper(model, move, no);
  },
  secondDecision: (model, move, no) => {
    onlyIn('DELIBERATING')(model, move, no);
    shaper(model, move, no);
    no('OwnProposal', model.author === move.who);
    no('AlreadySeconded', model.seconded !== undefined);
  },
  openVote: (model, move, no) => {
    onlyIn('DELIBERATING')(model, move, no);
    no('ChairOrAuthorOpens', !model.chairs(move.who) && model.author !== move.who);
    no('NotSeconded', !model.seconded);
    no('NobodyMayVote', ![...model.seats].some((member) => !model.recused.has(member)));
  },
  postponeVote: (model, move, no) => {
    onlyIn('DELIBERATING')(model, move, no);
    no('ChairPostpones', !model.chairs(move.who));
    no('NotSeconded', !model.seconded);
    no('AlreadyPostponed', model.postponed);
  },
  castBallot: (model, move, no) => {
    standing(model, move, no);
    no('NotFound', !model.proposed);
    no('VoteNotOpen', model.state !== 'VOTING' || votingTimeOver(model));
    no('NotAnElector', !model.poll?.electors.includes(move.who));
    no('Recused', model.recused.has(move.who));
    reads(model, move, no);
  },
  recuse: (model, move, no) => {
    onlyIn(...DECIDABLE)(model, move, no);
    const votes = model.poll?.electors.includes(move.who) ?? false;
    no('NotAMember', !model.seats.has(move.who) && !model.term(move.who) && !votes);
    no('VoteClosed', votes && votingTimeOver(model));
    no('Recused', model.recused.has(move.who));
  },
  amendDecision: (model, move, no) => {
    standing(model, move, no);
    shaper(model, move, no);
    reads(model, move, no);
    no('EditIsMaterial', move.edit === 'CONDITION_AS_EDITORIAL');
  },
  raiseToMaterial: (model, move, no) => {
    onlyIn(...DECIDABLE)(model, move, no);
    shaper(model, move, no);
    const text = model.texts.find(({ number }) => number === move.revision);
    no('NothingToRaise', !text || text.class !== 'EDITORIAL' || text.number <= model.basis);
    no('EditWindowOver', text !== undefined && text.at + DAY <= model.now);
  },
  adoptProposal: (model, move, no) => {
    onlyIn(...DECIDABLE)(model, move, no);
    no('NotAMember', !model.seats.has(move.who));
    no('NothingToAdopt', ![model.author, model.text.editor].some((person) => model.term(person)) || model.text.adopted === true);
    no('OwnProposal', [model.author, model.text.editor].includes(move.who));
  },
  approveDecision: (model, move, no) => {
    fresh(model, move, no);
    answer(model, move, no);
    no('NothingToWaive', move.kind === 'WAIVE' && (move.constituency === 'customers' || model.text.employees === 'AFFECTS'));
  },
  refuseDecision: (model, move, no) => {
    fresh(model, move, no);
    answer(model, move, no);
  },
  revokeAnswer: (model, move, no) => {
    standing(model, move, no);
    fresh(model, move, no);
    no('NothingToRevoke', !model.answers.some((one) => one.live && one.by === move.who && one.constituency === move.constituency));
  },
  raiseObjection: (model, move, no) => {
    onlyIn('DELIBERATING', 'VOTING')(model, move, no);
    no('VoteClosed', votingTimeOver(model));
    no('NotAMember', !model.seats.has(move.who));
    no('Recused', model.recused.has(move.who));
    no('OwnProposal', model.author === move.who);
    no('AlreadyObjecting', model.objections.some((one) => one.by === move.who && model.stands(one)));
    reads(model, move, no);
  },
  endObjection: (model, move, no) => {
    const objection = model.objections[move.objection ?? 0];
    no('NotFound', !objection);
    standing(model, move, no);
    no('ObjectionIsOver', objection !== undefined && !model.stands(objection));
    no('ObjectorEnds', objection?.by !== move.who);
    no('NothingIntegrated', move.endedAs === 'INTEGRATED' && objection?.revision === model.text.number);
  },
  withdrawDecision: (model, move, no) => {
    onlyIn(...DECIDABLE)(model, move, no);
    no('AuthorWithdraws', model.author !== move.who);
  },
  handOver: (model, move, no) => no('NotTheChampion', !model.term(move.who, move.constituency)),
  takeBack: (model, move, no) => no('NothingHandedOver', !((model.term(move.who, move.constituency)?.handedOverUntil ?? 0) > model.now)),
  resign: (model, move, no) => no('NotTheChampion', !model.term(move.who, move.constituency)),
  endSeat: (model, move, no) => no('NotFound', !model.seats.has(move.who)),
};
