import { canonical } from '@tribune/kernel/domain';
import type { TestDatabase } from '@tribune/testing';
import { bodyOf, type GateWorld } from '../gate-world.js';

/** A decision of each kind, brought there by the acts of people: its id by name. */
export type Stages = Readonly<Record<string, string>>;

/** Every stage of a decision, and every table of the gate with a row in it; the last hours pass without the worker. */
export async function seedStages(db: TestDatabase, world: GateWorld): Promise<Stages> {
  return new Staging(db, world).all();
}

export const OPTIONS = [{ key: 'A', label: 'By lot' }, { key: 'B', label: 'By age' }];

class Staging {
  private readonly ids: Record<string, string> = {};
  private readonly rules: Record<string, string> = {};

  constructor(
    private readonly db: TestDatabase,
    private readonly world: GateWorld,
  ) {}

  async all(): Promise<Stages> {
    await this.act('ada', 'council.allow_proxies', this.world.council, true);
    for (const method of ['CONSENT', 'RANKING']) this.rules[method] = await this.act('ada', 'council.declare_rule', this.world.council, `Tried: ${method}`, method, 1, 2, 1, 2, 5, false);
    await this.early();
    await this.deliberating();
    await this.under();
    await this.answered();
    await this.act('staffChampion', 'champion.hand_over', this.world.employees, await this.ahead('1 day'));
    await this.act('staffChampion', 'champion.take_back', this.world.employees);
    return this.ids;
  }

  /** What needs weeks: a clock that is missed, decisions that are final. */
  private async early(): Promise<void> {
    for (const name of ['final', 'conditional', 'missed', 'notCarried', 'raised', 'reopened', 'old']) await this.voting(name, name === 'notCarried' ? 'OBJECT' : 'AGREE');
    await this.pass('8 days');
    await this.approve('conditional', 'customers', 'while the counter stays open');
    await this.approve('conditional', 'employees');
    await this.approve('final', 'customers');
    await this.approve('final', 'employees');
    const [broken] = await this.db.owner<{ id: string }>('select id from decision.approval where decision_id = $1 and holds_while is not null', [this.ids['conditional']]);
    await this.act('champion', 'decision.report_broken_condition', broken?.id, 'The counter is closed.');
    await this.pass('8 days');
    await this.amend('raised', 1, 'EDITORIAL', { background: 'A typing error is gone.' });
    await this.act('m4', 'decision.raise_to_material', this.ids['raised'], 2);
    await this.amend('reopened', 1, 'MATERIAL', {}, { conditions: ['Until May'] });
  }

  private async deliberating(): Promise<void> {
    await this.draft('draft', 'm2');
    for (const name of ['proposed', 'seconded', 'postponed', 'withdrawn', 'recusals', 'setAside', 'objections', 'superseding', 'linkedOpen', 'allRecused', 'nobodyJudges']) await this.propose(name, 'm2', name === 'superseding' ? { supersedes: [this.ids['final']] } : {});
    await this.propose('ofChampion', 'champion');
    await this.propose('adopted', 'champion');
    await this.act('m3', 'decision.adopt_proposal', this.ids['adopted']);
    for (const name of ['seconded', 'postponed', 'allRecused']) await this.act('m3', 'decision.second_decision', this.ids[name]);
    for (const member of ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']) await this.act(member, 'decision.recuse', this.ids['allRecused'], 'We all fly free.');
    await this.act('m1', 'decision.postpone_vote', this.ids['postponed']);
    await this.act('m2', 'decision.withdraw_decision', this.ids['withdrawn']);
    for (const name of ['recusals', 'setAside']) {
      await this.act('m5', 'decision.recuse', this.ids[name], 'My brother works there.');
      await this.act('m1', 'decision.contest_recusal', this.ids[name], this.world.people['m5'], 'He does not.');
    }
    for (const member of ['m3', 'm4', 'm6']) await this.act(member, 'decision.judge_recusal', this.ids['setAside'], this.world.people['m5'], false);
    await this.object('nobodyJudges', 'm3');
    await this.act('m2', 'decision.answer_objection', await this.objection('nobodyJudges', 'm3'), 'We keep it.');
    for (const member of ['m1', 'm2', 'm4', 'm5', 'm6', 'm7']) await this.act(member, 'decision.recuse', this.ids['nobodyJudges'], 'We all fly free.');
    for (const member of ['m3', 'm4', 'm5', 'm6']) await this.object('objections', member);
    await this.act('m2', 'decision.answer_objection', await this.objection('objections', 'm4'), 'We keep it.');
    for (const member of ['m5', 'm6']) {
      await this.act('m2', 'decision.answer_objection', await this.objection('objections', member), 'We keep it.');
      await this.act('m2', 'decision.open_overruling', await this.objection('objections', member));
    }
    await this.act('m1', 'decision.judge_objection', await this.objection('objections', 'm5'), true);
    for (const member of ['m1', 'm3', 'm4']) await this.act(member, 'decision.judge_objection', await this.objection('objections', 'm6'), true);
  }

  private async under(): Promise<void> {
    await this.voting('due', 'AGREE');
    await this.voting('stale', 'AGREE');
    await this.pass('3 days');
    for (const name of ['open', 'withProxy', 'refusedOpen', 'edited', 'refused', 'waived', 'carried', 'linkedA', 'linkedB', 'condition', 'revoked', 'approved']) await this.voting(name, 'AGREE', name === 'open' ? ['m1', 'm3', 'm6'] : ['withProxy', 'refusedOpen'].includes(name) ? ['m1', 'm3'] : undefined);
    await this.voting('consent', 'AGREE', ['m1'], 'CONSENT');
    await this.object('consent', 'm3');
    await this.voting('ranking', 'RANK', ['m1', 'm3'], 'RANKING');
    await this.object('open', 'm4');
    await this.act('m5', 'decision.recuse', this.ids['withProxy'], 'My brother works there.');
    await this.act('champion', 'decision.refuse_decision', ...(await this.seen('refusedOpen', 'customers')), 'Harm.', 'Letters.', 'Leave it.');
    await this.act('m7', 'decision.give_proxy', this.world.council, this.world.people['m3'], this.ids['withProxy'], null);
    await this.act('m6', 'decision.give_proxy', this.world.council, this.world.people['m3'], null, await this.ahead('200 days'));
  }

  /** Carried by the clock, then answered; the votes that are counted here were opened a week before. */
  private async answered(): Promise<void> {
    const open = ['open', 'withProxy', 'refusedOpen', 'consent', 'ranking'].map((name) => this.ids[name]);
    await this.keepOpen([...open, this.ids['due'], this.ids['stale']]);
    await this.pass('7 days');
    await this.amend('edited', 1, 'EDITORIAL', { background: 'A typing error is gone.' });
    await this.act('champion', 'decision.refuse_decision', ...(await this.seen('refused', 'customers')), 'Harm.', 'Letters.', 'Leave it.');
    await this.approve('waived', 'employees');
    // four clocks run at most: one of those
    const [running] = await this.db.owner<{ id: string }>(`select c.decision_id as id from decision.clock c join decision.decision d on d.id = c.decision_id where c.constituency_id = $1 and c.due_at > kernel.now() and d.state = 'CARRIED' order by c.started_at, d.number limit 1`, [this.world.customers]);
    this.ids['paused'] = running?.id ?? '';
    await this.act('champion', 'decision.pause_clock', this.ids['paused'], this.world.customers, 7, 'I ask first.');
    await this.act('champion', 'decision.link_decisions', this.world.customers, [this.ids['linkedA'], this.ids['linkedB']], 'One pays for the other.');
    await this.act('champion', 'decision.link_decisions', this.world.customers, [this.ids['linkedOpen'], this.ids['superseding']], 'They belong together.');
    const [text] = await this.db.owner<{ body: string }>('select body from decision.revision where decision_id = $1 order by revision desc limit 1', [this.ids['condition']]);
    const { prose, effects } = JSON.parse(text?.body ?? '{}') as { prose: object; effects: object };
    await this.act('champion', 'decision.set_condition', ...(await this.seen('condition', 'customers')), 'Only until May.', canonical({ schema: 1, prose, effects: { ...effects, conditions: ['Until May'] } }));
    await this.approve('approved', 'customers');
    await this.approve('revoked', 'customers');
    await this.act('champion', 'decision.revoke_answer', this.ids['revoked'], this.world.customers);
    await this.act('m2', 'decision.open_overruling', await this.objection('objections', 'm4'));
  }

  /** Their time is not over while the others are counted: the owner's hand, for a vote's own end is frozen. */
  private async keepOpen(ids: readonly (string | undefined)[]): Promise<void> {
    await this.db.owner('alter table decision.vote disable trigger append_only');
    await this.db.owner(`update decision.vote set closes_at = kernel.now() + case when decision_id = any ($2) then interval '7 days 1 second' else interval '30 days' end where decision_id = any ($1)`, [ids, [this.ids['due'], this.ids['stale']]]);
    await this.db.owner('alter table decision.vote enable trigger append_only');
  }

  private async voting(name: string, choice: string, members: readonly string[] = ['m1', 'm3', 'm4', 'm6', 'm7'], rule?: string): Promise<void> {
    await this.propose(name, 'm2', rule === 'RANKING' ? { options: OPTIONS } : {}, rule);
    await this.act('m3', 'decision.second_decision', this.ids[name]);
    await this.act('m1', 'decision.open_vote', this.ids[name]);
    for (const member of members) await this.act(member, 'decision.cast_ballot', this.ids[name], 1, choice, 'Because.', choice === 'RANK' ? ['A', 'B'] : null, null);
  }
  private async draft(name: string, author: string, effects: Record<string, unknown> = {}, rule?: string): Promise<void> {
    this.ids[name] = await this.act(author, 'decision.draft_decision', this.world.council, bodyOf(this.world, {}, effects), rule ? this.rules[rule] : null);
  }
  private async propose(name: string, author: string, effects: Record<string, unknown> = {}, rule?: string): Promise<void> {
    await this.draft(name, author, effects, rule);
    await this.act(author, 'decision.propose_decision', this.ids[name]);
  }
  private amend = (name: string, expected: number, kind: string, prose: Record<string, string>, effects: Record<string, unknown> = {}) => this.act('m2', 'decision.amend_decision', this.ids[name], expected, kind, bodyOf(this.world, prose, effects));
  private object = (name: string, member: string) => this.act(member, 'decision.raise_objection', this.ids[name], 1, 'Harm', 'Families', '', 'Keep the counter.');

  private async objection(name: string, member: string): Promise<string> {
    const [row] = await this.db.owner<{ id: string }>('select id from decision.objection where decision_id = $1 and person_id = $2', [this.ids[name], this.world.people[member]]);
    return row?.id ?? '';
  }
  private async seen(name: string, which: 'customers' | 'employees'): Promise<unknown[]> {
    const [row] = await this.db.owner<{ revision: number; body_hash: Buffer }>('select revision, body_hash from decision.revision where decision_id = $1 order by revision desc limit 1', [this.ids[name]]);
    return [this.ids[name], this.world[which], row?.revision, row?.body_hash];
  }
  private async approve(name: string, which: 'customers' | 'employees', holdsWhile: string | null = null): Promise<void> {
    await this.act(which === 'customers' ? 'champion' : 'staffChampion', 'decision.approve_decision', ...(await this.seen(name, which)), which === 'customers' ? 'APPROVE' : 'WAIVE', 'Asked nobody.', '', null, holdsWhile);
  }
  private async act(who: string, name: string, ...values: unknown[]): Promise<string> {
    const places = ['$1', ...values.map((_, at) => `$${at + 2}`)].join(', ');
    const [row] = await this.db.query<{ made: string }>('api', `select ${name}(${places}) as made`, [this.world.tokens[who], ...values]);
    return row?.made ?? '';
  }
  private async ahead(interval: string): Promise<Date | undefined> {
    return (await this.db.owner<{ at: Date }>('select kernel.now() + $1::interval as at', [interval]))[0]?.at;
  }
  private async pass(interval: string): Promise<void> {
    await this.db.owner('select kernel.shift_clock($1::interval)', [interval]);
    await this.db.query('worker', 'select decision.tick()');
  }
}
