import { randomUUID } from 'node:crypto';
import { moveClock } from './clock.js';
import { votingCards } from './elect-champion.js';
import type { Citizen, World } from './world.js';

/** One election, step by step, through the SQL functions: for tests that need more than a champion. */
export class TestElection {
  private cards = new Map<string, string>();

  private constructor(
    readonly world: World,
    readonly id: string,
  ) {}

  static async call(world: World, { by = world.administrator, constituencyId = world.customersId, days = 7 } = {}): Promise<TestElection> {
    const [called] = await world.database.query<{ id: string }>('api', 'select champion.call_election($1, $2, $3, $3) as id', [by.token, constituencyId, days]);
    if (!called) throw new Error('No election was called.');
    return new TestElection(world, called.id);
  }

  /** The election that runs in the customers' constituency, whoever or whatever began it. */
  static async running(world: World): Promise<TestElection> {
    const [begun] = await world.database.owner<{ id: string }>('select id from champion.election where constituency_id = $1 and published_at is null', [world.customersId]);
    if (!begun) throw new Error('No election runs.');
    return new TestElection(world, begun.id);
  }

  /** `by` names the nominee; somebody who names themselves stands at once. */
  async nominate(by: Citizen, nominee: Citizen = by, statement = `I am ${nominee.name}.`): Promise<void> {
    await this.world.database.query('api', 'select champion.nominate($1, $2, $3, $4)', [by.token, this.id, nominee.id, statement]);
  }

  async openVoting(after = '7 days 1 minute'): Promise<void> {
    await this.pass(after);
    this.cards = await votingCards(this.world.database, this.id);
  }

  cardOf(voter: Citizen): string {
    return this.cards.get(voter.id) ?? `no card for ${voter.name}`;
  }

  /** Gives the receipt. */
  async cast(voter: Citizen, approved: readonly { readonly id: string }[], receipt: string = randomUUID()): Promise<string> {
    await this.world.database.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [this.cardOf(voter), approved.map(({ id }) => id), receipt]);
    return receipt;
  }

  async close(after = '7 days 1 minute'): Promise<void> {
    await this.pass(after);
  }

  async state(): Promise<string | undefined> {
    const [row] = await this.world.database.owner<{ state: string }>('select state from champion.election where id = $1', [this.id]);
    return row?.state;
  }

  private async pass(interval: string): Promise<void> {
    await moveClock(this.world.database, interval);
    await this.world.database.query('worker', 'select champion.tick()');
  }
}
