import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonical, Refused, type Actor } from '@tribune/kernel/domain';
import { Database, type Tx } from './database.js';

/** What every mutation's input begins with. */
export interface Keyed {
  readonly idempotencyKey: string;
}

/**
 * Exactly once: key, effect and first answer commit together. A retry with the same key and input gets that answer again,
 * the same key with other input is refused. `operation` is the mutation's name; answers are plain JSON (ids, numbers).
 */
@Injectable()
export class Once {
  constructor(private readonly database: Database) {}

  run<T>(actor: Actor, operation: string, input: Keyed, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { idempotencyKey: key, ...request } = input;
    // keyed with the session's secret: who reads this table learns nothing of a hidden ballot by trying the three choices
    const hash = createHmac('sha256', actor.token).update(`${operation}\n${canonical(request)}`).digest();
    return this.database.as(actor, async (tx) => {
      const claimed = await tx.query<unknown[]>(
        `insert into kernel.idempotency (organization_id, person_id, key, operation, request_hash) values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
        [actor.organizationId, actor.personId, key, operation, hash],
      );
      if (claimed.length === 0) return this.earlierAnswer<T>(tx, actor, key, hash);
      const answer = await work(tx);
      await tx.query(`update kernel.idempotency set response = $4 where organization_id = $1 and person_id = $2 and key = $3`, [
        actor.organizationId,
        actor.personId,
        key,
        JSON.stringify(answer ?? null),
      ]);
      return answer;
    });
  }

  private async earlierAnswer<T>(tx: Tx, actor: Actor, key: string, hash: Buffer): Promise<T> {
    const [earlier] = await tx.query<{ same: boolean; response: T }[]>(
      `select request_hash = $4 as same, response from kernel.idempotency where organization_id = $1 and person_id = $2 and key = $3`,
      [actor.organizationId, actor.personId, key, hash],
    );
    if (!earlier?.same) throw new Refused('IdempotencyKeyReused', { key });
    return earlier.response;
  }
}
