import { randomUUID } from 'node:crypto';
import { DecisionActs, moveClock, nodeId, uuidOf, type Acted, type TestApi, type World } from '@tribune/testing';
import type { GateWorld } from '../gate-world.js';
import type { Constituency } from './model.js';
import type { Move } from './moves.js';
import { seated, type Player, type Rows, type Shown, type Stage, type Stance } from './player.js';

/** Moves as calls of the real API, over HTTP, by people with sessions of their own. */
export const apiStage = (api: TestApi, world: World, gate: GateWorld): Stage => ({
  gate,
  doors: true,
  begin: async () => new ApiPlayer(api, new DecisionActs(api, world), await seated(api.database, gate)),
});

class ApiPlayer implements Player {
  private decisionId = '';
  private employees: Stance = 'AFFECTS';
  private edits = 0;

  constructor(
    private readonly api: TestApi,
    private readonly acts: DecisionActs,
    private readonly rows: Rows,
  ) {}

  now = (): Promise<number> => this.rows.now();
  closesAt = (): Promise<number> => this.rows.endOf(uuidOf(this.decisionId));
  broken = (): Promise<unknown[]> => this.rows.broken();

  async draft(author: string, employees: Stance): Promise<void> {
    this.employees = employees;
    const { decision, message } = await this.acts.act(this.as(author), 'draftDecision', { councilId: nodeId('Council', this.rows.gate.council), ...this.acts.fields({ stances: this.stances() }) });
    if (!decision) throw new Error(message);
    this.decisionId = decision.id;
  }

  async play(move: Move): Promise<string | undefined> {
    if (move.verb === 'pass') return void (await moveClock(this.api.database, move.interval ?? '1 hour'));
    if (move.verb === 'round') return void (await this.api.database.query('worker', 'select decision.tick()'));
    const { code } = await this.ask(move.verb === 'endSeat' ? 'ada' : move.who, move.verb, await this.inputOf(move));
    if (!code && move.edit === 'STANCE') this.employees = this.employees === 'AFFECTS' ? 'UNAFFECTED' : 'AFFECTS';
    return code;
  }

  async shown(who: string): Promise<Shown | null> {
    const { decision } = await this.api.query<{ decision: Shown | null }>('query ($id: ID!) { decision(id: $id) { state revisionNumber voteBasis openCommands { name open } } }', { id: this.decisionId }, { as: this.rows.tokens[who] });
    return decision;
  }

  private async ask(who: string, verb: string, input: object): Promise<Acted> {
    if (!OFFICE.has(verb)) return this.acts.act(this.as(who), verb, { decisionId: this.decisionId, ...input });
    const type = `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}`;
    const data = await this.api.query<Record<string, Acted>>(`mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message } } }`, { input: { idempotencyKey: randomUUID(), ...input } }, { as: this.rows.tokens[who] });
    return data[verb] ?? { __typename: 'nothing', code: 'NoAnswer' };
  }

  private as = (who: string) => ({ token: this.rows.tokens[who] ?? '' });
  private constituency = (which: Constituency | undefined): string => nodeId('Constituency', which === 'employees' ? this.rows.gate.employees : this.rows.gate.customers);
  private stances = (stance: Stance = this.employees): object[] => [{ constituencyId: this.constituency('employees'), stance, ...(stance === 'UNAFFECTED' && { reason: 'Only passengers notice.' }) }];

  private async inputOf(move: Move): Promise<object> {
    const texts = await this.rows.textsOf(uuidOf(this.decisionId));
    const revision = move.seen === 'EARLIER' ? Math.max(1, texts.length - 1) : texts.length;
    const answer = { constituencyId: this.constituency(move.constituency), seenRevision: revision, seenHash: texts[revision - 1]?.hash };
    switch (move.verb) {
      case 'castBallot':
        return { seenRevision: revision, choice: move.choice, reason: 'Because.' };
      case 'amendDecision':
        return { expectedRevision: revision, ...this.edit(move.edit) };
      case 'raiseToMaterial':
        return { revision: move.revision };
      case 'recuse':
        return { reason: 'It is my department.' };
      case 'approveDecision':
        return { ...answer, kind: move.kind, withoutDossierBecause: 'Asked in October.' };
      case 'refuseDecision':
        return { ...answer, interest: 'People without a phone.', evidence: 'Letters.', alternative: 'Keep the counter.' };
      case 'raiseObjection':
        return { seenRevision: revision, harm: 'It leaves people behind.', toWhom: 'People without a phone', proposedChange: 'Keep the counter.' };
      case 'endObjection':
        return { objectionId: nodeId('Objection', (await this.rows.objectionsTo(uuidOf(this.decisionId)))[move.objection ?? 0] ?? ''), endedAs: move.endedAs };
      case 'endSeat':
        return { seatId: nodeId('Seat', await this.rows.seatOf(move.who)) };
      case 'handOver':
        return { constituencyId: this.constituency(move.constituency), until: new Date((await this.now()) + (move.days ?? 1) * 86_400_000).toISOString() };
      case 'revokeAnswer':
      case 'takeBack':
      case 'resign':
        return { constituencyId: this.constituency(move.constituency) };
      default:
        return {};
    }
  }

  private edit(edit: Move['edit']): object {
    const n = ++this.edits;
    if (edit === 'STANCE') return { stances: this.stances(this.employees === 'AFFECTS' ? 'UNAFFECTED' : 'AFFECTS') };
    if (edit === 'CONDITION' || edit === 'CONDITION_AS_EDITORIAL') return { conditions: [`Condition ${n}`], ...(edit !== 'CONDITION' && { class: 'EDITORIAL' }) };
    return { background: `Edit ${n}`, ...(edit === 'PROSE_AS_MATERIAL' && { class: 'MATERIAL' }) };
  }
}

/** These are about an office, and know no decision. */
const OFFICE = new Set(['handOver', 'takeBack', 'resign', 'endSeat']);
