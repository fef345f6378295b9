import type { TestDatabase } from '@tribune/testing';
import { bodyOf, type GateWorld } from '../gate-world.js';

const OPTIONS = [{ key: 'A', label: 'By lot' }, { key: 'B', label: 'By age' }];

/** What people do, one act each, by the names of the decisions. */
export class Steps {
  protected readonly ids: Record<string, string> = {};
  protected readonly rules: Record<string, string> = {};

  constructor(
    protected readonly db: TestDatabase,
    protected readonly world: GateWorld,
  ) {}

  protected async voting(name: string, choice: string, members: readonly string[] = ['m1', 'm3', 'm4', 'm6', 'm7'], rule?: string): Promise<void> {
    await this.propose(name, 'm2', rule === 'RANKING' ? { options: OPTIONS } : {}, rule);
    await this.act('m3', 'decision.second_decision', this.ids[name]);
    await this.act('m1', 'decision.open_vote', this.ids[name]);
    for (const member of members) await this.act(member, 'decision.cast_ballot', this.ids[name], 1, choice, 'Because.', choice === 'RANK' ? ['A', 'B'] : null, null);
  }
  protected async draft(name: string, author: string, effects: Record<string, unknown> = {}, rule?: string): Promise<void> {
    this.ids[name] = await this.act(author, 'decision.draft_decision', this.world.council, bodyOf(this.world, {}, effects), rule ? this.rules[rule] : null);
  }
  protected async propose(name: string, author: string, effects: Record<string, unknown> = {}, rule?: string): Promise<void> {
    await this.draft(name, author, effects, rule);
    await this.act(author, 'decision.propose_decision', this.ids[name]);
  }
  protected amend = (name: string, expected: number, kind: string, prose: Record<string, string>, effects: Record<string, unknown> = {}) => this.act('m2', 'decision.amend_decision', this.ids[name], expected, kind, bodyOf(this.world, prose, effects));
  protected object = (name: string, member: string) => this.act(member, 'decision.raise_objection', this.ids[name], 1, 'Harm', 'Families', '', 'Keep the counter.');

  protected async objection(name: string, member: string): Promise<string> {
    const [row] = await this.db.owner<{ id: string }>('select id from decision.objection where decision_id = $1 and person_id = $2', [this.ids[name], this.world.people[member]]);
    return row?.id ?? '';
  }
  protected async seen(name: string, which: 'customers' | 'employees'): Promise<unknown[]> {
    const [row] = await this.db.owner<{ revision: number; body_hash: Buffer }>('select revision, body_hash from decision.revision where decision_id = $1 order by revision desc limit 1', [this.ids[name]]);
    return [this.ids[name], this.world[which], row?.revision, row?.body_hash];
  }
  protected async approve(name: string, which: 'customers' | 'employees', holdsWhile: string | null = null): Promise<void> {
    await this.act(which === 'customers' ? 'champion' : 'staffChampion', 'decision.approve_decision', ...(await this.seen(name, which)), which === 'customers' ? 'APPROVE' : 'WAIVE', 'Asked nobody.', '', null, holdsWhile);
  }
  protected async act(who: string, name: string, ...values: unknown[]): Promise<string> {
    const places = ['$1', ...values.map((_, at) => `$${at + 2}`)].join(', ');
    const [row] = await this.db.query<{ made: string }>('api', `select ${name}(${places}) as made`, [this.world.tokens[who], ...values]);
    return row?.made ?? '';
  }
  protected async ahead(interval: string): Promise<Date | undefined> {
    return (await this.db.owner<{ at: Date }>('select kernel.now() + $1::interval as at', [interval]))[0]?.at;
  }
  protected async pass(interval: string): Promise<void> {
    await this.db.owner('select kernel.shift_clock($1::interval)', [interval]);
    await this.db.query('worker', 'select decision.tick()');
  }
}
