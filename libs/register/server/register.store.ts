import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { afterKey, Database, type PageArgs, type Tx } from '@tribune/kernel/server';
import type { RegisterAddress } from './entry.types.js';
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

  async entry(reader: Reader, slug: string, key: string): Promise<RegisterAddress | null> {
    const found = await this.ask<AddressRow>('select register.read_entry($1, $2, $3) as found', [slug, reader?.token ?? null, key]);
    return found && addressOf(found);
  }

  setAudience(tx: Tx, actor: Actor, audience: string): Promise<unknown> {
    return tx.query('select register.set_register_audience($1, $2)', [actor.token, audience]);
  }

  move(tx: Tx, actor: Actor, slug: string): Promise<unknown> {
    return tx.query('select register.move_register($1, $2)', [actor.token, slug]);
  }

  private async ask<T>(sql: string, values: unknown[]): Promise<T | null> {
    const [row] = await this.database.askAsStranger<{ found: T | null }>(sql, values);
    return row?.found ? withMoments(row.found) : null;
  }
}
