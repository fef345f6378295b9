import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonical, Refused, type Actor } from '@tribune/kernel/domain';
import { Database, type Tx } from './database.js';

/** What every mutation's input begins with. */
export interface Keyed {
  readonly idempotencyKey: string;
}

/** A call of one SQL function, with the places of its values, and what is answered when it is done. */
export interface Call<T> {
  readonly answer: T;
  readonly sql: (places: readonly string[]) => string;
  readonly values: readonly unknown[];
  /** Makes it together with others; `alone` makes it by itself. False where its key was taken. */
  readonly make?: (claim: Claim, alone: () => Promise<boolean>) => Promise<boolean>;
}

/** Under which a call is made: what it does happens where the key is free, and nothing otherwise. */
export interface Claim {
  readonly key: string;
  /** Of what was asked, in hexadecimal. */
  readonly hash: string;
}

const placed = (sql: Call<unknown>['sql'], values: readonly unknown[], after: number): string => sql(values.map((_, at) => `$${after + at + 1}`));

/** Keyed with the session's secret: who reads this table learns nothing of a hidden ballot by trying the three choices. */
const hashOf = (actor: Actor, operation: string, { idempotencyKey: _, ...request }: Keyed): Buffer => createHmac('sha256', actor.token).update(`${operation}\n${canonical(request)}`).digest();

/**
 * Exactly once: key, effect and first answer commit together. A retry with the same key and input gets that answer again,
 * the same key with other input is refused. `operation` is the mutation's name; answers are plain JSON (ids, numbers).
 */
@Injectable()
export class Once {
  constructor(private readonly database: Database) {}

  run<T>(actor: Actor, operation: string, input: Keyed, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { idempotencyKey: key } = input;
    const hash = hashOf(actor, operation, input);
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

  /**
   * The same where one call is all there is to do, and what is answered is known before it: one trip to the database. Who finds the key taken calls nothing.
   * `prepare` may refuse; a retry gets its first answer all the same.
   */
  async call<T>(actor: Actor, operation: string, input: Keyed, prepare: () => Call<T> | Promise<Call<T>>): Promise<T> {
    let call: Call<T>;
    try {
      call = await prepare();
    } catch (refused) {
      return this.run(actor, operation, input, () => Promise.reject(refused as Error));
    }
    const { answer, sql, values, make } = call;
    const claim = { key: input.idempotencyKey, hash: hashOf(actor, operation, input).toString('hex') };
    const alone = (): Promise<boolean> => this.alone(actor, operation, claim, call);
    if (await (make ? make(claim, alone) : alone())) return answer;
    return this.run(actor, operation, input, async (tx) => {
      // the key is free again
      await tx.query(`select ${placed(sql, values, 0)}`, [...values]);
      return answer;
    });
  }

  private async alone(actor: Actor, operation: string, { key, hash }: Claim, { answer, sql, values }: Call<unknown>): Promise<boolean> {
    const claim = [actor.organizationId, actor.personId, key, operation, hash, JSON.stringify(answer)];
    const done = await this.database.act(
      actor,
      `with claimed as (insert into kernel.idempotency (organization_id, person_id, key, operation, request_hash, response) values ($1, $2, $3, $4, decode($5, 'hex'), $6) on conflict do nothing returning 1)
       select ${placed(sql, values, claim.length)} from claimed`,
      [...claim, ...values],
    );
    return done.length > 0;
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
