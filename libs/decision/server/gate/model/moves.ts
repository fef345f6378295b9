import type { Constituency, Model } from './model.js';
import { whyNot } from './rules.js';

/** One call of the API, or time that passes; `seen` is the text that who acts has read. */
export interface Move {
  readonly verb: string;
  readonly who: string;
  readonly seen?: 'CURRENT' | 'EARLIER';
  readonly constituency?: Constituency;
  readonly kind?: 'APPROVE' | 'WAIVE';
  readonly choice?: 'AGREE' | 'ABSTAIN' | 'OBJECT';
  readonly edit?: 'PROSE' | 'CONDITION' | 'STANCE' | 'CONDITION_AS_EDITORIAL' | 'PROSE_AS_MATERIAL';
  readonly revision?: number;
  readonly objection?: number;
  readonly endedAs?: 'INTEGRATED' | 'WITHDRAWN';
  readonly days?: number;
  /** How long, and whether the worker makes its round afterwards. */
  readonly interval?: string;
  readonly round?: boolean;
}

export const MEMBERS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'];
/** `tired` is the champion without a fresh passkey; `stranger` a customer without office, `ada` the administrator. */
export const PEOPLE = [...MEMBERS, 'champion', 'alternate', 'second', 'staffChampion', 'tired', 'stranger', 'ada'];
// odd minutes and seconds: no sum of them meets a limit of the rules
const INTERVALS = ['61 minutes 7 seconds', '5 hours 13 minutes', '25 hours 11 minutes', '49 hours 17 minutes', '8 days 3 hours 19 minutes', '15 days 1 hour 23 minutes'];

const each = <T>(all: readonly T[], make: (one: T) => Move[]): Move[] => all.flatMap(make);

/** Every move that somebody might try, by verb, with how often it is chosen. */
function tries(model: Model): readonly (readonly [number, readonly Move[]])[] {
  const simple = (verb: string, who: readonly string[] = PEOPLE): Move[] => who.map((one) => ({ verb, who: one }));
  const seen = ['CURRENT', 'CURRENT', 'EARLIER'] as const;
  const answers = each(PEOPLE, (who) => each(seen, (read) => each(['customers', 'employees'] as const, (constituency) => [{ verb: 'approveDecision', who, seen: read, constituency, kind: 'APPROVE' }, { verb: 'approveDecision', who, seen: read, constituency, kind: 'WAIVE' }, { verb: 'refuseDecision', who, seen: read, constituency }])));
  return [
    [20, simple('proposeDecision')],
    [8, simple('secondDecision')],
    [10, simple('openVote')],
    [1, simple('postponeVote')],
    [7, each(PEOPLE, (who) => each(seen, (read) => (['AGREE', 'AGREE', 'AGREE', 'ABSTAIN', 'OBJECT'] as const).map((choice) => ({ verb: 'castBallot', who, seen: read, choice }))))],
    [1, simple('recuse')],
    [2.5, each(PEOPLE, (who) => each(seen, (read) => (['PROSE', 'PROSE', 'PROSE', 'CONDITION', 'STANCE', 'CONDITION_AS_EDITORIAL', 'PROSE_AS_MATERIAL'] as const).map((edit) => ({ verb: 'amendDecision', who, seen: read, edit }))))],
    [2, each(PEOPLE, (who) => model.texts.map(({ number }) => ({ verb: 'raiseToMaterial', who, revision: number })))],
    [2, simple('adoptProposal')],
    [12, answers.filter(({ verb }) => verb === 'approveDecision')],
    [0.6, answers.filter(({ verb }) => verb === 'refuseDecision')],
    [2, each(PEOPLE, (who) => [{ verb: 'revokeAnswer', who, constituency: 'customers' }, { verb: 'revokeAnswer', who, constituency: 'employees' }])],
    [1, each(PEOPLE, (who) => seen.map((read) => ({ verb: 'raiseObjection', who, seen: read })))],
    [3, each(PEOPLE, (who) => model.objections.flatMap((_, objection) => [{ verb: 'endObjection', who, objection, endedAs: 'WITHDRAWN' }, { verb: 'endObjection', who, objection, endedAs: 'INTEGRATED' }]))],
    [0.2, simple('withdrawDecision')],
    [1, each(PEOPLE, (who) => [{ verb: 'handOver', who, constituency: 'customers', days: 20 }, { verb: 'handOver', who, constituency: 'employees', days: 20 }])],
    [0.5, each(PEOPLE, (who) => [{ verb: 'takeBack', who, constituency: 'customers' }])],
    [0.3, each(PEOPLE, (who) => [{ verb: 'resign', who, constituency: 'customers' }, { verb: 'resign', who, constituency: 'employees' }])],
    [0.4, MEMBERS.map((who) => ({ verb: 'endSeat', who }))],
    [5, INTERVALS.flatMap((interval) => [true, true, false].map((round) => ({ verb: 'pass', who: 'clock', interval, round })))],
  ];
}

export type Chance = () => number;
export const choose = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;

/** Mostly something that can be done, else something that one rule forbids, sometimes anything at all. */
export function nextMoves(model: Model, chance: Chance): readonly Move[] {
  const bent = chance();
  const sorted = tries(model).map(([weight, all]) => [weight, all.filter((move) => (bent < 0.72 ? whyNot(model, move).size === 0 : bent < 0.95 ? whyNot(model, move).size === 1 : true))] as const).filter(([, all]) => all.length > 0);
  let left = chance() * sorted.reduce((sum, [weight]) => sum + weight, 0);
  const [, all] = sorted.find(([weight]) => (left -= weight) < 0) ?? sorted[0] ?? [0, []];
  const move = choose(chance, all);
  // a council votes together, mostly, and waits for the count
  const together = move.verb === 'castBallot' && move.choice === 'AGREE' && bent < 0.6;
  if (together) return [...MEMBERS.map((who) => ({ ...move, who })).filter((one) => whyNot(model, one).size === 0), { verb: 'pass', who: 'clock', interval: '8 days 3 hours 19 minutes', round: true }];
  return [move];
}

/** mulberry32 */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const told = ({ verb, who, ...rest }: Move): string => `${who} ${verb}${Object.keys(rest).length ? ` ${JSON.stringify(rest)}` : ''}`;
