import { canonical } from '@tribune/kernel/domain';
import { moveClock, type TestDatabase } from '@tribune/testing';
import { bodyOf, type GateWorld } from '../gate-world.js';
import type { Constituency, State } from './model.js';
import type { Move } from './moves.js';
import { seated, type Player, type Rows, type Shown, type Stage, type Stance } from './player.js';

/** The same moves as calls of the SQL functions, with the API's own login: many more in the same time, and on any copy of the database. */
export const sqlStage = (db: TestDatabase, gate: GateWorld): Stage => ({ gate, doors: false, begin: async () => new SqlPlayer(db, await seated(db, gate)) });

interface Body {
  prose: Record<string, unknown>;
  effects: Record<string, unknown>;
}

class SqlPlayer implements Player {
  private id = '';
  private edits = 0;

  constructor(
    private readonly db: TestDatabase,
    private readonly rows: Rows,
  ) {}

  now = (): Promise<number> => this.rows.now();
  closesAt = (): Promise<number> => this.rows.endOf(this.id);
  broken = (): Promise<unknown[]> => this.rows.broken();

  async draft(author: string, employees: Stance): Promise<void> {
    const body = bodyOf(this.rows.gate, {}, { constituencies: this.stances(employees) });
    const [made] = await this.db.query<{ id: string }>('api', 'select decision.draft_decision($1, $2, $3) as id', [this.rows.tokens[author], this.rows.gate.council, body]);
    this.id = made?.id ?? '';
  }

  async play(move: Move): Promise<string | undefined> {
    if (move.verb === 'pass') return void (await moveClock(this.db, move.interval ?? '1 hour'));
    if (move.verb === 'round') return void (await this.db.query('worker', 'select decision.tick()'));
    const [name, values] = await this.callOf(move);
    const places = ['$1', ...values.map((_, at) => `$${at + 2}`)].join(', ');
    const token = this.rows.tokens[move.verb === 'endSeat' ? 'ada' : move.who];
    return this.db.query('api', `select ${name}(${places})`, [token, ...values]).then(() => undefined, codeOf);
  }

  async shown(): Promise<Shown | null> {
    const [row] = await this.db.owner<{ state: State; revision: number; basis: number }>('select state, current_revision as revision, vote_basis as basis from decision.decision where id = $1', [this.id]);
    return row ? { state: row.state, revisionNumber: row.revision, voteBasis: row.basis, openCommands: [] } : null;
  }

  private constituency = (which: Constituency | undefined): string => (which === 'employees' ? this.rows.gate.employees : this.rows.gate.customers);
  private stances = (employees: Stance): object[] => [
    { constituency: this.rows.gate.customers, stance: 'affects' },
    { constituency: this.rows.gate.employees, stance: employees.toLowerCase(), ...(employees === 'UNAFFECTED' && { reason: 'Only passengers notice.' }) },
  ];

  private async callOf(move: Move): Promise<readonly [string, readonly unknown[]]> {
    const texts = await this.rows.textsOf(this.id);
    const revision = move.seen === 'EARLIER' ? Math.max(1, texts.length - 1) : texts.length;
    const answer = [this.id, this.constituency(move.constituency), revision, Buffer.from(texts[revision - 1]?.hash ?? '', 'hex')];
    switch (move.verb) {
      case 'castBallot':
        return ['decision.cast_ballot', [this.id, revision, move.choice, 'Because.']];
      case 'amendDecision':
        return ['decision.amend_decision', [this.id, revision, ...this.edit(JSON.parse(texts.at(-1)?.body ?? '{}') as Body, move.edit)]];
      case 'raiseToMaterial':
        return ['decision.raise_to_material', [this.id, move.revision]];
      case 'recuse':
        return ['decision.recuse', [this.id, 'It is my department.']];
      case 'approveDecision':
        return ['decision.approve_decision', [...answer, move.kind, 'Asked in October.']];
      case 'refuseDecision':
        return ['decision.refuse_decision', [...answer, 'People without a phone.', 'Letters.', 'Keep the counter.']];
      case 'revokeAnswer':
        return ['decision.revoke_answer', [this.id, this.constituency(move.constituency)]];
      case 'raiseObjection':
        return ['decision.raise_objection', [this.id, revision, 'It leaves people behind.', 'People without a phone', '', 'Keep the counter.']];
      case 'endObjection':
        return ['decision.end_objection', [(await this.rows.objectionsTo(this.id))[move.objection ?? 0], move.endedAs]];
      case 'endSeat':
        return ['council.end_seat', [await this.rows.seatOf(move.who)]];
      case 'handOver':
        return ['champion.hand_over', [this.constituency(move.constituency), new Date((await this.now()) + (move.days ?? 1) * 86_400_000)]];
      case 'takeBack':
        return ['champion.take_back', [this.constituency(move.constituency)]];
      case 'resign':
        return ['champion.resign', [this.constituency(move.constituency)]];
      default:
        return [`decision.${move.verb.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, [this.id]];
    }
  }

  /** Class and body of an edit. */
  private edit({ prose, effects }: Body, edit: Move['edit']): [string, string] {
    const n = ++this.edits;
    const written = (more: Partial<Body>): string => canonical({ schema: 1, prose, effects, ...more });
    const employees = (effects['constituencies'] as { stance: string }[] | undefined)?.[1]?.stance;
    if (edit === 'STANCE') return ['MATERIAL', written({ effects: { ...effects, constituencies: this.stances(employees === 'affects' ? 'UNAFFECTED' : 'AFFECTS') } })];
    if (edit === 'CONDITION' || edit === 'CONDITION_AS_EDITORIAL') return [edit === 'CONDITION' ? 'MATERIAL' : 'EDITORIAL', written({ effects: { ...effects, conditions: [`Condition ${n}`] } })];
    return [edit === 'PROSE' ? 'EDITORIAL' : 'MATERIAL', written({ prose: { ...prose, background: `Edit ${n}` } })];
  }
}

/** A refusal is its code; a key or a trigger that caught it is a fault of the act that should have. */
function codeOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return code === 'TR001' ? message : `${code ?? ''} ${message}`;
}
