import type { TestDatabase } from '@tribune/testing';
import { openSession, seatByElection, type GateWorld } from '../gate-world.js';
import type { State } from './model.js';
import { MEMBERS, type Move } from './moves.js';

/** What the product says of a decision. */
export interface Shown {
  readonly state: State;
  readonly revisionNumber: number;
  readonly voteBasis: number;
  readonly openCommands: readonly { readonly name: string; readonly open: boolean }[];
}
export type Stance = 'AFFECTS' | 'UNAFFECTED';

/** Plays moves on one decision of a company. */
export interface Player {
  draft(author: string, employees: Stance): Promise<void>;
  now(): Promise<number>;
  /** The refusal's code; undefined when it was done. */
  play(move: Move): Promise<string | undefined>;
  /** As this person sees it; null when it is not there for them. */
  shown(who: string): Promise<Shown | null>;
  closesAt(): Promise<number>;
  broken(): Promise<unknown[]>;
}

/** Where a history is played: by whom, and whether the API's doors are shut to who holds no office, or SQL is called itself. */
export interface Stage {
  readonly gate: GateWorld;
  readonly doors: boolean;
  begin(): Promise<Player>;
}

/** What both ways of playing have in common: rows that the owner reads. */
export class Rows {
  constructor(
    readonly db: TestDatabase,
    readonly gate: GateWorld,
    readonly tokens: Readonly<Record<string, string>>,
  ) {}

  async now(): Promise<number> {
    const [row] = await this.db.owner<{ now: Date }>('select kernel.now() as now');
    return row?.now.getTime() ?? 0;
  }
  async seatOf(member: string): Promise<string> {
    const [seat] = await this.db.owner<{ id: string }>('select id from council.seat where organization_id = $1 and council_id = $2 and person_id = $3 order by from_at desc limit 1', [this.gate.organization, this.gate.council, this.gate.people[member]]);
    return seat?.id ?? '';
  }
  /** The bytes of each revision and their hash. */
  textsOf(decisionId: string): Promise<{ body: string; hash: string }[]> {
    return this.db.owner(`select body, encode(body_hash, 'hex') as hash from decision.revision where decision_id = $1 order by revision`, [decisionId]);
  }
  async objectionsTo(decisionId: string): Promise<string[]> {
    return (await this.db.owner<{ id: string }>('select id from decision.objection where decision_id = $1 order by at', [decisionId])).map(({ id }) => id);
  }
  async endOf(decisionId: string): Promise<number> {
    const [vote] = await this.db.owner<{ closes_at: Date }>('select v.closes_at from decision.vote v join decision.decision d on d.organization_id = v.organization_id and d.id = v.decision_id and d.vote_basis = v.basis where d.id = $1', [decisionId]);
    return vote?.closes_at.getTime() ?? 0;
  }
  broken(): Promise<unknown[]> {
    return this.db.owner('select fault, decision_id from decision.broken_invariant where organization_id = $1', [this.gate.organization]);
  }
}

/** A company in which nobody has left, handed over or resigned: everybody takes the seat anew. What was under way before is withdrawn. */
export async function seated(db: TestDatabase, gate: GateWorld): Promise<Rows> {
  const { organization, people } = gate;
  const [under] = await db.owner<{ way: string[] }>(`with w as (update decision.decision set withdrawn_at = kernel.now() where organization_id = $1 and withdrawn_at is null and state <> 'FINAL' returning id) select coalesce(array_agg(id), '{}') as way from w`, [organization]);
  await db.owner('select decision.refresh_state($1, id) from unnest($2::uuid[]) id', [organization, under?.way]);
  await db.owner(`select champion.end_terms($1, k, null, 'RESIGNED') from unnest($2::uuid[]) k`, [organization, [gate.customers, gate.employees]]);
  await seatByElection(db, organization, gate.customers, [people['champion'], people['alternate'], people['second']]);
  await seatByElection(db, organization, gate.employees, [people['staffChampion']]);
  for (const [at, member] of MEMBERS.entries()) await db.owner('select council.give_seat($1, $2, $3, null, $4, null)', [organization, gate.council, people[member], at === 0]);
  await db.owner(`update auth.session set expires_at = kernel.now() + interval '2 years', passkey_at = case when passkey_at is not null then kernel.now() + interval '1 year' end where organization_id = $1`, [organization]);
  return new Rows(db, gate, { ...gate.tokens, tired: await openSession(db, organization, people['champion'] ?? '', false) });
}
