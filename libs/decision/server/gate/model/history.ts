import { happen } from './effects.js';
import { DAY, HOUR, Model } from './model.js';
import { chanceOf, choose, nextMoves, PEOPLE, told, type Chance, type Move } from './moves.js';
import type { Player, Stage, Stance } from './player.js';
import { personOf, whyNot } from './rules.js';

export interface History {
  readonly author: string;
  readonly employees: Stance;
  readonly moves: readonly Move[];
  /** What the model and the product do not agree on; undefined when they agree to the end. */
  readonly lie?: string | undefined;
  readonly final: boolean;
  readonly states: ReadonlySet<string>;
  readonly done: number;
}

/** A new history of so many moves: the same for the same seed. */
export async function newHistory(stage: Stage, seed: number, length: number): Promise<History> {
  const chance = chanceOf(seed);
  const [author, employees] = [choose(chance, ['m1', 'm2', 'm2', 'm3', 'champion']), choose(chance, ['AFFECTS', 'UNAFFECTED'] as const)];
  let waiting: readonly Move[] = [];
  const next = (model: Model, at: number): Move | undefined => {
    if (at >= length) return undefined;
    if (waiting.length === 0) waiting = nextMoves(model, chance);
    const [move, ...rest] = waiting;
    waiting = rest;
    return move;
  };
  return played(stage, author, employees, next, chance);
}

/** These moves once more. */
export const replay = (stage: Stage, { author, employees }: History, moves: readonly Move[]): Promise<History> => played(stage, author, employees, (_, at) => moves[at], chanceOf(moves.length));

async function played(stage: Stage, author: string, employees: Stance, next: (model: Model, at: number) => Move | undefined, chance: Chance): Promise<History> {
  const player = await stage.begin();
  await player.draft(author, employees);
  const model = new Model(await player.now(), author, employees, stage.doors);
  const moves: Move[] = [];
  const states = new Set<string>();
  let done = 0;
  const end = async (lie: string | undefined): Promise<History> => ({ author, employees, moves, lie: lie ?? (await faults(player)), final: model.final, states, done });
  const asks = chanceOf(Math.floor(chance() * 2 ** 31));
  for (let at = 0; ; at++) {
    const move = next(model, at);
    if (!move) return end(undefined);
    moves.push(move);
    done += whyNot(model, move).size === 0 ? 1 : 0;
    const lie = await tryMove(player, model, move).then(async (said) => said ?? look(player, model, choose(asks, PEOPLE)), (error: unknown) => `${told(move)}: a fault, ${String(error)}`);
    states.add(model.state);
    if (lie) return end(lie);
  }
}

const faults = async (player: Player): Promise<string | undefined> => {
  await player.play({ verb: 'round', who: 'clock' });
  const broken = await player.broken();
  return broken.length > 0 ? `the invariant is broken: ${JSON.stringify(broken)}` : undefined;
};

/** The real answer and the model's: a refusal is one of those that the model gives, or it is done. */
async function tryMove(player: Player, model: Model, move: Move): Promise<string | undefined> {
  model.now = await player.now();
  const expected = whyNot(model, move);
  const code = await player.play(move);
  if (move.verb === 'pass') {
    model.now = await player.now();
    return move.round ? tryMove(player, model, { verb: 'round', who: 'clock' }) : undefined;
  }
  if ((code === undefined) !== (expected.size === 0) || (code !== undefined && !expected.has(code))) return `${told(move)}: the product says ${code ?? 'done'}, the model ${[...expected].join(' or ') || 'done'}`;
  const polls = model.polls.length;
  if (code === undefined) happen(model, move);
  return model.polls.length > polls && !model.final ? learnEnd(player, model) : undefined;
}

/** Five working days are five to nine days, an hour less where summer time begins among them; a vote that was reopened has as long as the one before it, 48 hours at least. */
async function learnEnd(player: Player, model: Model): Promise<string | undefined> {
  const poll = model.poll;
  if (!poll || model.state !== 'VOTING') return undefined;
  const end = await player.closesAt();
  const late = end - poll.closesAt;
  if (late < -HOUR - 5_000 || late > (model.polls.length === 1 || late > 5_000 ? 4 * DAY + 5_000 : 5_000)) return `the vote ends at ${new Date(end).toISOString()}, by the model at ${new Date(poll.closesAt).toISOString()}`;
  Object.assign(poll, { closesAt: end });
  return undefined;
}

const COMMANDS = ['proposeDecision', 'secondDecision', 'openVote', 'postponeVote', 'castBallot', 'amendDecision', 'adoptProposal', 'recuse', 'withdrawDecision', 'raiseObjection'];

/** State, text, basis, and who may do what: as one of them is shown it. */
async function look(player: Player, model: Model, who: string): Promise<string | undefined> {
  const shown = await player.shown(who);
  const person = personOf({ verb: 'look', who });
  const isThere = !model.doors || (model.sees(person) && (model.proposed || person === model.author));
  if (!shown) return isThere ? `it is not there for ${who}` : undefined;
  if (!isThere) return `it is there for ${who}`;
  // what became ready by the clock, or by somebody's leaving, may wait for the worker's round
  if (shown.state === 'FINAL' && model.ready) model.final = true;
  const [product, mine] = [`${shown.state}, revision ${shown.revisionNumber}, basis ${shown.voteBasis}`, `${model.state}, revision ${model.text.number}, basis ${model.basis}`];
  if (product !== mine) return `the product shows ${product}; the model ${mine}`;
  for (const { name, open } of shown.openCommands) {
    const reasons = COMMANDS.includes(name) ? whyNot(model, { verb: name, who, seen: 'CURRENT' }) : undefined;
    if (reasons && open !== (reasons.size === 0)) return `${who} is told that ${name} is ${open ? 'open' : 'closed'}; the model: ${[...reasons].join(', ') || 'open'}`;
  }
  return undefined;
}

/** Leaves out whatever is not needed for the same disagreement, from the end to the beginning. */
export async function shrunk(stage: Stage, history: History): Promise<History> {
  let shortest = history;
  for (let at = history.moves.length - 1; at >= 0; at--) {
    const tried = await replay(stage, history, shortest.moves.filter((_, n) => n !== at));
    if (tried.lie === history.lie) shortest = tried;
  }
  return shortest;
}

export const toldHistory = ({ author, employees, moves, lie }: History): string => [`${author} drafts; the employees are ${employees.toLowerCase()}`, ...moves.map(told), `=> ${lie ?? 'agreed'}`].join('\n');
