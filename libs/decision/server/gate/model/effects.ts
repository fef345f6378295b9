import { CONSTITUENCIES, DAY, HOUR, type Model } from './model.js';
import type { Move } from './moves.js';
import { personOf } from './rules.js';

type Effect = (model: Model, who: string, move: Move) => void;

/** What a move that was done brings about. */
export function happen(model: Model, move: Move): void {
  EFFECTS[move.verb]?.(model, personOf(move), move);
  if (ASKING.has(move.verb)) ask(model);
  if (SETTLING.has(move.verb) && model.ready) model.final = true;
}

/** After these, nothing that is ready is left unfinal; for the rest of the world there is the worker's round. */
const SETTLING = new Set(['approveDecision', 'amendDecision', 'raiseToMaterial', 'recuse', 'endObjection', 'round']);
const ASKING = new Set(['amendDecision', 'recuse', 'revokeAnswer', 'round']);

/** From the moment nothing but the answer is missing, whoever acts is asked (D11, D12). */
function ask(model: Model): void {
  if (model.state !== 'CARRIED') return;
  for (const constituency of CONSTITUENCIES) {
    const about = `${constituency} ${model.text.number}`;
    if (!model.standing(constituency) && !model.asked.has(about)) model.asked.set(about, model.now);
  }
}

const endAnswers = (model: Model, which: (answer: Model['answers'][number]) => boolean): void => model.answers.filter((answer) => answer.live && which(answer)).forEach((answer) => (answer.live = false));

/** The same people, the same rules, at least 48 hours (D3); where nothing was carried, and from a withdrawal, back to deliberation. */
function moveBasis(model: Model, basis: number): void {
  const { poll, state } = model;
  model.basis = basis;
  if (!poll || state === 'WITHDRAWN' || (poll.result && !poll.result.carried)) return;
  model.polls.push({ basis, electors: poll.electors, closesAt: Math.max(poll.closesAt, model.now + 48 * HOUR), standing: new Map() });
}

/** Majority of agree and object, quorum half of those who are not recused (D4, P3). */
function count(model: Model): void {
  const { poll } = model;
  if (!poll || poll.result || poll.closesAt > model.now) return;
  const electors = poll.electors.filter((person) => !model.recused.has(person));
  const choices = electors.flatMap((person) => poll.standing.get(person) ?? []);
  const agree = choices.filter((choice) => choice === 'AGREE').length;
  const object = choices.filter((choice) => choice === 'OBJECT').length;
  poll.result = { carried: choices.length > 0 && choices.length >= Math.ceil(electors.length / 2) && agree > object, at: model.now };
}

const answered = (model: Model, who: string, kind: 'APPROVE' | 'WAIVE' | 'REFUSE', move: Move): void => {
  const { constituency = 'customers' } = move;
  endAnswers(model, (answer) => answer.constituency === constituency);
  model.answers.push({ constituency, kind, by: who, revision: model.text.number, live: true });
};

const EFFECTS: Readonly<Record<string, Effect>> = {
  proposeDecision: (model) => (model.proposed = true),
  secondDecision: (model, who) => (model.seconded = { by: who, at: model.now }),
  // when it ends is for the calendar to say, and told afterwards
  openVote: (model) => void model.polls.push({ basis: model.basis, electors: [...model.seats], closesAt: model.now + 5 * DAY, standing: new Map() }),
  postponeVote: (model) => (model.postponed = true),
  castBallot: (model, who, { choice = 'AGREE' }) => void model.poll?.standing.set(who, choice),
  recuse: (model, who) => {
    model.recused.add(who);
    for (const answer of model.answers.filter((one) => one.live && one.by === who)) answer.live = false;
  },
  amendDecision: (model, who, { edit = 'PROSE' }) => {
    const material = edit !== 'PROSE';
    const next = { number: model.text.number + 1, class: material ? ('MATERIAL' as const) : ('EDITORIAL' as const), editor: who, at: model.now, employees: edit !== 'STANCE' ? model.text.employees : model.text.employees === 'AFFECTS' ? ('UNAFFECTED' as const) : ('AFFECTS' as const) };
    const led = model.state;
    if (material) moveBasis(model, next.number);
    if (led === 'WITHDRAWN') model.withdrawn = false;
    endAnswers(model, () => true);
    model.texts.push(next);
  },
  raiseToMaterial: (model, _, { revision = 0 }) => moveBasis(model, revision),
  adoptProposal: (model, who) => {
    model.text.adopted = true;
    if (model.term(model.author)) model.author = who;
    if (model.seconded?.by === who) model.seconded = undefined;
  },
  approveDecision: (model, who, move) => answered(model, who, move.kind ?? 'APPROVE', move),
  refuseDecision: (model, who, move) => answered(model, who, 'REFUSE', move),
  revokeAnswer: (model, who, { constituency }) => {
    for (const answer of model.answers.filter((one) => one.live && one.by === who && one.constituency === constituency)) Object.assign(answer, { live: false, givenBackAt: model.now });
  },
  raiseObjection: (model, who) => void model.objections.push({ by: who, revision: model.text.number }),
  endObjection: (model, _, { objection = 0 }) => Object.assign(model.objections[objection] ?? {}, { ended: true }),
  withdrawDecision: (model) => (model.withdrawn = true),
  handOver: (model, who, { constituency, days = 0 }) => Object.assign(model.term(who, constituency) ?? {}, { handedOverUntil: model.now + days * DAY }),
  takeBack: (model, who, { constituency }) => Object.assign(model.term(who, constituency) ?? {}, { handedOverUntil: model.now }),
  resign: (model, who, { constituency }) => Object.assign(model.term(who, constituency) ?? {}, { ended: true }),
  endSeat: (model, who) => void model.seats.delete(who),
  // what the clock brings about: who left has no say, a vote that is over is counted, a seconded proposal is put to the vote after 14 days (28)
  round: (model, who, move) => {
    if (model.state === 'FINAL' || model.state === 'WITHDRAWN' || model.state === 'DRAFT') return;
    endAnswers(model, (answer) => answer.kind !== 'REFUSE' && !model.term(answer.by, answer.constituency));
    if (model.state === 'DELIBERATING') {
      const since = Math.max(model.seconded?.at ?? Infinity, model.texts.find(({ number }) => number === model.basis)?.at ?? 0);
      const opens = since + (model.postponed ? 28 : 14) * DAY <= model.now && [...model.seats].some((member) => !model.recused.has(member));
      if (opens) EFFECTS['openVote']?.(model, who, move);
    } else count(model);
  },
};
