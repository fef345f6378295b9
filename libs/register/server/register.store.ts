import { Injectable } from '@nestjs/common';
import { hasOffice } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { afterKey, cursorOf, Database, type PageArgs, type Tx } from '@tribune/kernel/server';
import { DecisionInRegister, type RegisterAddress } from './entry.types.js';
import { addressOf, registerOf, type AddressRow, type RegisterRow } from './register-of.js';
import type { Register } from './register.types.js';
import { withMoments } from './with-moments.js';

export interface RegisterFilter {
  readonly search: string | null;
  readonly kinds: readonly string[] | null;
  readonly stageId: string | null;
  readonly touchPointId: string | null;
}
export const EVERYTHING: RegisterFilter = { search: null, kinds: null, stageId: null, touchPointId: null };
type Reader = Pick<Actor, 'token'> | null;

/** The only file that queries the register: one statement for a page of it, one for an entry, the policy inside both. */
@Injectable()
export class RegisterStore {
  constructor(private readonly database: Database) {}

  /** Null where no register ever stood. */
  async read(reader: Reader, slug: string, page: PageArgs, { search, kinds, stageId, touchPointId }: RegisterFilter = EVERYTHING): Promise<Register | null> {
    const [rank = null, at = null, key = null] = afterKey(page, ['number', 'moment', 'text']) ?? [];
    const found = await this.ask<RegisterRow>('select register.read_register($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as found', [
      slug, reader?.token ?? null, page.first + 1, search?.trim() || null, kinds, stageId, touchPointId, rank, at, key,
    ]);
    return found && registerOf(found, page);
  }

  /** A page by its number, from 1, the newest entries first; one that is not there has no lines. */
  async page(reader: Reader, slug: string, size: number, number: number): Promise<Register | null> {
    const after = number > 1 ? await this.ask<unknown[]>('select register.page_after($1, $2, $3, $4) as found', [slug, reader?.token ?? null, size, number]) : null;
    return this.read(reader, slug, { first: size, ...(after && { after: cursorOf(after) }) });
  }

  async entry(reader: Reader, slug: string, key: string): Promise<RegisterAddress | null> {
    const found = await this.ask<AddressRow>('select register.read_entry($1, $2, $3) as found', [slug, reader?.token ?? null, key]);
    return found && addressOf(found);
  }

  /** For the staff, champions and alternates, as the decision itself. */
  async ofDecision(actor: Actor, decisionId: string): Promise<DecisionInRegister | null> {
    const found = hasOffice(actor) ? await this.ask<DecisionInRegister>('select register.decision_in_register($1, $2) as found', [actor.token, decisionId]) : null;
    return found && Object.assign(new DecisionInRegister(), found);
  }

  setAudience(tx: Tx, actor: Actor, audience: string): Promise<unknown> {
    return tx.query('select register.set_register_audience($1, $2)', [actor.token, audience]);
  }

  move(tx: Tx, actor: Actor, slug: string): Promise<unknown> {
    return tx.query('select register.move_register($1, $2)', [actor.token, slug]);
  }

  async recordEmergencyAct(tx: Tx, actor: Actor, touchPointId: string, { what, why, since }: { what: string; why: string; since: Date }): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select register.record_emergency_act($1, $2, $3, $4, $5) as id', [actor.token, touchPointId, what, why, since]);
    return row?.id ?? '';
  }

  /** The key of an act in the register of the person's organization. */
  async emergencyKey(actor: Actor, id: string): Promise<string> {
    const [row] = await this.database.askAsStranger<{ key: string }>('select register.emergency_key($1, $2) as key', [actor.token, id]);
    return row?.key ?? '';
  }

  /** The draft's number. */
  async draftEmergencyDecision(tx: Tx, actor: Actor, actId: string): Promise<number> {
    const [row] = await tx.query<{ number: number }[]>('select register.draft_emergency_decision($1, $2) as number', [actor.token, actId]);
    return row?.number ?? 0;
  }

  nameEmergencyAct(tx: Tx, actor: Actor, actId: string, decisionId: string): Promise<unknown> {
    return tx.query('select register.name_emergency_act($1, $2, $3)', [actor.token, actId, decisionId]);
  }

  private async ask<T>(sql: string, values: unknown[]): Promise<T | null> {
    const [row] = await this.database.askAsStranger<{ found: T | null }>(sql, values);
    return row?.found ? withMoments(row.found) : null;
  }
}
