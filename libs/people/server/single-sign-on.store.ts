import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, type Tx } from '@tribune/kernel/server';
import { SingleSignOn, WayIn } from './single-sign-on.types.js';

/** What the API may know of organizations' own ways in: never a secret, and nothing that opens a session. */
@Injectable()
export class SingleSignOnStore {
  constructor(private readonly database: Database) {}

  /** As set; null where nothing is. */
  async of(actor: Actor): Promise<SingleSignOn | null> {
    const [row] = await this.database.askAsStranger<{ set: SingleSignOn | null }>('select auth.single_sign_on_of($1) as set', [actor.token]);
    return row?.set ? Object.assign(new SingleSignOn(), row.set, { configuredAt: new Date(row.set.configuredAt) }) : null;
  }

  async waysIn(domain: string): Promise<WayIn[]> {
    const [row] = await this.database.askAsStranger<{ ways: WayIn[] }>('select auth.ways_in($1) as ways', [`somebody@${domain}`]);
    return (row?.ways ?? []).map((way) => Object.assign(new WayIn(), way));
  }

  remove(tx: Tx, actor: Actor): Promise<unknown> {
    return tx.query('select auth.remove_single_sign_on($1)', [actor.token]);
  }
}
