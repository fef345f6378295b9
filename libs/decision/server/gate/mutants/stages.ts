import { canonical } from '@tribune/kernel/domain';
import type { TestDatabase } from '@tribune/testing';
import { bodyOf, type GateWorld } from '../gate-world.js';
import { Steps } from './steps.js';

/** A decision of each kind, brought there by the acts of people: its id by name. */
export type Stages = Readonly<Record<string, string>>;

/** Every stage of a decision, and every table of the gate with a row in it; the last hours pass without the worker. */
export async function seedStages(db: TestDatabase, world: GateWorld): Promise<Stages> {
  return new Staging(db, world).all();
}

/** Carried by the clock, beside those whose own clock runs. */
const UNDER = ['edited', 'refused', 'waived', 'carried', 'linkedA', 'linkedB', 'condition', 'revoked', 'approved', 'editedReady', 'withdrawnReady'];

class Staging extends Steps {
  async all(): Promise<Stages> {
    await this.act('ada', 'council.allow_proxies', this.world.council, true);
    for (const method of ['CONSENT', 'RANKING']) this.rules[method] = await this.act('ada', 'council.declare_rule', this.world.council, `Tried: ${method}`, method, 1, 2, 1, 2, 5, false);
    await this.early();
    await this.deliberating();
    await this.under();
    await this.answered();
    await this.drafts(await this.secondCouncil());
    await this.act('staffChampion', 'champion.hand_over', this.world.employees, await this.ahead('1 day'));
    await this.act('staffChampion', 'champion.take_back', this.world.employees);
    return this.ids;
  }

  /** What needs weeks: a clock that is missed, decisions that are final. */
  private async early(): Promise<void> {
    for (const name of ['final', 'conditional', 'missed', 'notCarried', 'raised', 'reopened', 'old', 'finalA', 'finalB', 'objected']) await this.voting(name, name === 'notCarried' ? 'OBJECT' : 'AGREE');
    await this.object('objected', 'm5');
    await this.pass('8 days');
    await this.approve('conditional', 'customers', 'while the counter stays open');
    await this.approve('conditional', 'employees');
    await this.act('champion', 'decision.link_decisions', this.world.customers, [this.ids['finalA'], this.ids['finalB']], 'They belong together.');
    for (const name of ['final', 'finalA', 'finalB']) {
      await this.approve(name, 'customers');
      await this.approve(name, 'employees');
    }
    const [broken] = await this.db.owner<{ id: string }>('select id from decision.approval where decision_id = $1 and holds_while is not null', [this.ids['conditional']]);
    await this.act('champion', 'decision.report_broken_condition', broken?.id, 'The counter is closed.');
    await this.pass('8 days');
    await this.amend('raised', 1, 'EDITORIAL', { background: 'A typing error is gone.' });
    await this.act('m4', 'decision.raise_to_material', this.ids['raised'], 2);
    await this.amend('reopened', 1, 'MATERIAL', {}, { conditions: ['Until May'] });
  }

  private async deliberating(): Promise<void> {
    await this.draft('draft', 'm2');
    for (const name of ['proposed', 'seconded', 'postponed', 'withdrawn', 'recusals', 'setAside', 'objections', 'superseding', 'linkedOpen', 'allRecused', 'nobodyJudges', 'turnedDown', 'lapsing', 'lapsingSeconded']) await this.propose(name, 'm2', name === 'superseding' ? { supersedes: [this.ids['final']] } : {});
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
    await this.act('champion', 'decision.recuse', this.ids['recusals'], 'I own shares.');
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
    for (const name of ['open', 'withProxy', 'refusedOpen', 'paused', 'askedAnew', 'answered', ...UNDER]) await this.voting(name, 'AGREE', name === 'open' ? ['m1', 'm3', 'm6'] : ['withProxy', 'refusedOpen'].includes(name) ? ['m1', 'm3'] : undefined);
    await this.newcomer();
    await this.voting('consent', 'AGREE', ['m1'], 'CONSENT');
    await this.object('consent', 'm3');
    for (const name of ['ranking', 'ranked']) await this.voting(name, 'RANK', name === 'ranking' ? ['m1', 'm3'] : undefined, 'RANKING');
    await this.object('open', 'm4');
    await this.act('m5', 'decision.recuse', this.ids['withProxy'], 'My brother works there.');
    await this.act('champion', 'decision.refuse_decision', ...(await this.seen('refusedOpen', 'customers')), 'Harm.', 'Letters.', 'Leave it.');
    await this.act('m7', 'decision.give_proxy', this.world.council, this.world.people['m3'], this.ids['withProxy'], null);
    await this.act('m6', 'decision.give_proxy', this.world.council, this.world.people['m3'], null, await this.ahead('200 days'));
  }

  /** The employees' champion may hold a seat, a customers' champion none (E7). */
  private async secondCouncil(): Promise<string> {
    const members = await this.db.owner('select name, email from people.person where id = any ($1)', [['m1', 'm3', 'staffChampion'].map((who) => this.world.people[who])]);
    const council = await this.act('ada', 'council.create_council', 'Staff', JSON.stringify(members));
    await this.act('ada', 'council.allow_proxies', council, true);
    return council;
  }

  /** What cannot be proposed: its author has no seat there any longer, a field is missing, its touch point is retired, there is nothing to rank. */
  private async drafts(council: string): Promise<void> {
    this.ids['draftOfLeaver'] = await this.act('m3', 'decision.draft_decision', council, bodyOf(this.world), null);
    const [seat] = await this.db.owner<{ id: string }>('select id from council.seat where council_id = $1 and person_id = $2', [council, this.world.people['m3']]);
    await this.act('ada', 'council.end_seat', seat?.id);
    this.ids['incomplete'] = await this.act('m2', 'decision.draft_decision', this.world.council, bodyOf(this.world, { title: ' ' }), null);
    const [place] = await this.db.owner<{ id: string }>('select id from touch_point.touch_point where organization_id = $1 and id <> $2 limit 1', [this.world.organization, this.world.touchPoint]);
    await this.draft('ofRetired', 'm2', { touchPoints: [place?.id] });
    await this.act('ada', 'touch_point.retire_touch_point', place?.id, true);
    await this.draft('unrankable', 'm2', {}, 'RANKING');
  }

  /** A vote that m5 has no part in: their seat began after it opened. m7 leaves them their vote all the same. */
  private async newcomer(): Promise<void> {
    const [seat] = await this.db.owner<{ id: string }>('select id from council.seat where organization_id = $1 and person_id = $2 and until_at is null', [this.world.organization, this.world.people['m5']]);
    await this.act('ada', 'council.end_seat', seat?.id);
    await this.voting('newcomer', 'AGREE', ['m1', 'm3']);
    await this.db.owner('select council.give_seat($1, $2, $3, null, false, null)', [this.world.organization, this.world.council, this.world.people['m5']]);
    await this.act('m7', 'decision.give_proxy', this.world.council, this.world.people['m5'], this.ids['newcomer'], null);
  }

  /** Carried by the clock, then answered; the votes that are counted here were opened a week before. */
  private async answered(): Promise<void> {
    await this.closing('30 days', 'open', 'newcomer', 'withProxy', 'refusedOpen', 'consent', 'ranking');
    await this.closing('7 days 5 seconds', 'due', 'stale');
    await this.closing('7 days 1 second', ...UNDER);
    await this.pass('7 days');
    // the four clocks that may run are free for those; the others are carried after them
    await this.pass('2 seconds');
    for (const name of ['edited', 'editedReady', 'withdrawnReady']) await this.amend(name, 1, 'EDITORIAL', { background: 'A typing error is gone.' });
    for (const name of ['objected', 'editedReady', 'withdrawnReady']) {
      await this.approve(name, 'customers');
      await this.approve(name, 'employees');
    }
    await this.act('m2', 'decision.withdraw_decision', this.ids['withdrawnReady']);
    await this.act('champion', 'decision.refuse_decision', ...(await this.seen('refused', 'customers')), 'Harm.', 'Letters.', 'Leave it.');
    await this.approve('waived', 'employees');
    await this.act('champion', 'decision.pause_clock', this.ids['paused'], this.world.customers, 7, 'I ask first.');
    await this.act('champion', 'decision.link_decisions', this.world.customers, [this.ids['linkedA'], this.ids['linkedB']], 'One pays for the other.');
    await this.act('champion', 'decision.link_decisions', this.world.customers, [this.ids['linkedOpen'], this.ids['superseding']], 'They belong together.');
    const [text] = await this.db.owner<{ body: string }>('select body from decision.revision where decision_id = $1 order by revision desc limit 1', [this.ids['condition']]);
    const { prose, effects } = JSON.parse(text?.body ?? '{}') as { prose: object; effects: object };
    await this.act('champion', 'decision.set_condition', ...(await this.seen('condition', 'customers')), 'Only until May.', canonical({ schema: 1, prose, effects: { ...effects, conditions: ['Until May'] } }));
    await this.approve('approved', 'customers');
    await this.approve('revoked', 'customers');
    await this.act('champion', 'decision.revoke_answer', this.ids['revoked'], this.world.customers);
    // an approval that lapses before it is due that the vote opens
    await this.act('m3', 'decision.second_decision', this.ids['lapsingSeconded']);
    for (const name of ['lapsing', 'lapsingSeconded']) await this.act('champion', 'decision.approve_decision', ...(await this.seen(name, 'customers')), 'APPROVE', 'Asked nobody.', '', await this.ahead('3 days'));
    await this.object('turnedDown', 'm5');
    await this.act('m2', 'decision.answer_objection', await this.objection('turnedDown', 'm5'), 'We keep it.');
    for (const [name, member, judges] of [['objections', 'm4', ['m1']], ['turnedDown', 'm5', ['m1', 'm3', 'm4']]] as const) {
      await this.act('m2', 'decision.open_overruling', await this.objection(name, member));
      for (const judge of judges) await this.act(judge, 'decision.judge_objection', await this.objection(name, member), false);
    }
    await this.act('champion', 'decision.dissolve_link', await this.act('champion', 'decision.link_decisions', this.world.customers, [this.ids['seconded'], this.ids['proposed']], 'For a moment.'));
    await this.act('m2', 'decision.end_proxy', await this.act('m2', 'decision.give_proxy', this.world.council, this.world.people['m4'], this.ids['open'], null));
  }

  /** When their votes end, from now: the owner's hand, for a vote's own end is frozen. */
  private async closing(interval: string, ...names: readonly string[]): Promise<void> {
    await this.db.owner('alter table decision.vote disable trigger append_only');
    await this.db.owner('update decision.vote set closes_at = kernel.now() + $2::interval where decision_id = any ($1)', [names.map((name) => this.ids[name]), interval]);
    await this.db.owner('alter table decision.vote enable trigger append_only');
  }
}
