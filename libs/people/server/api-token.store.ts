import { Injectable } from '@nestjs/common';
import type { Actor, TokenScope } from '@tribune/kernel/domain';
import { Database, type Tx } from '@tribune/kernel/server';
import { ApiToken } from './api-token.types.js';

/** Tokens that programs send; the API's login reads none of their rows. */
@Injectable()
export class ApiTokenStore {
  constructor(private readonly database: Database) {}

  /** The person's own, or the whole organization's. */
  async tokens(actor: Actor, everybodys: boolean): Promise<ApiToken[]> {
    const [row] = await this.database.askAsStranger<{ tokens: Record<keyof ApiToken, string>[] }>('select auth.api_tokens($1, $2) as tokens', [actor.token, everybodys]);
    return (row?.tokens ?? []).map((each) =>
      Object.assign(new ApiToken(), each, { madeAt: new Date(each.madeAt), expiresAt: new Date(each.expiresAt), lastUsedAt: each.lastUsedAt ? new Date(each.lastUsedAt) : null }),
    );
  }

  async make(tx: Tx, actor: Actor, name: string, scopes: readonly TokenScope[], days: number, secret: string): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select auth.make_api_token($1, $2, $3, $4, $5) as id', [actor.token, name, scopes, days, secret]);
    return row?.id ?? '';
  }

  revoke(tx: Tx, actor: Actor, id: string): Promise<unknown> {
    return tx.query('select auth.revoke_api_token($1, $2)', [actor.token, id]);
  }
}
