import type { Choice, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

type Ballots = Readonly<Record<string, Choice | readonly [choice: Choice, reason: string]>>;

/** The usual way: drafted and proposed on a day, seconded on the next one, put to the vote on the third, ballots in the days after. */
export function course(it: Matter, from: number, author: string, seconder: string, ballots: Ballots = {}): Scene[] {
  const minute = String((from * 7) % 60).padStart(2, '0');
  return [
    on(from, `09:${minute}`, it.draft()),
    on(from, `11:${minute}`, it.propose()),
    on(from - 1, `10:${minute}`, it.second(seconder)),
    on(from - 2, '11:30', it.open(author)),
    ...Object.entries(ballots).map(([key, ballot], at) => on(from - 2 - Math.floor(at / 3), `${13 + (at % 3) * 2}:${minute}`, typeof ballot === 'string' ? it.vote(key, ballot) : it.vote(key, ...ballot))),
  ];
}
