import path from 'node:path';
import { keptCheckpoints, openSigner, sealEvents } from '@tribune/audit/server';
import type { Pool } from 'pg';

const TABLES = ['event', 'leaf', 'tile', 'checkpoint', 'tree'];

/** What a spec's database can do. */
interface Database {
  pool(role: 'worker'): Pool;
  owner<T extends Record<string, unknown>>(sql: string): Promise<T[]>;
  query(role: 'superuser', sql: string): Promise<unknown[]>;
}

/** For specs: seals as two workers do that share a directory, and looks at the record as the database's superuser could leave it. */
export class SealedRecord {
  private readonly kept: ReturnType<typeof keptCheckpoints>;
  private readonly signer: NonNullable<ReturnType<typeof openSigner>>;

  constructor(
    private readonly database: Database,
    directory: string,
  ) {
    const signer = openSigner(undefined, path.join(directory, 'audit'));
    if (!signer) throw new Error('There is no key');
    this.signer = signer;
    this.kept = keptCheckpoints(path.join(directory, 'audit'));
  }

  /** Both workers, once: what could still be preceded by something waits. */
  async seal(most = 7): Promise<void> {
    const sealing = { pool: this.database.pool('worker'), signer: this.signer, kept: this.kept, most };
    // both have ended before anybody goes on, also where one of them refuses
    const ended = await Promise.allSettled([sealEvents(sealing), sealEvents(sealing)]);
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  }

  /** Until everything is sealed: transactions of other databases hold the horizon back for a moment. */
  async sealAll(most = 7): Promise<void> {
    for (const deadline = Date.now() + 20_000; (await this.unsealed()) > 0; await new Promise((go) => setTimeout(go, 20))) {
      if (Date.now() > deadline) throw new Error('It was not sealed in time');
      await this.seal(most);
    }
  }

  async unsealed(): Promise<number> {
    const [row] = await this.database.owner<{ n: number }>('select count(*)::integer as n from audit.event e where not exists (select from audit.leaf l where l.organization_id = e.organization_id and l.event_id = e.id)');
    return row?.n ?? 0;
  }

  /** Does this as superuser, past every trigger and key, looks, and puts everything back. */
  async tampered(sql: string, look: () => Promise<void>): Promise<void> {
    await this.past(TABLES.map((table) => `create table public.kept_${table} as table audit.${table}`).join('; '));
    await this.past(sql);
    await look();
    await this.past(`truncate ${TABLES.map((table) => `audit.${table}`).join(', ')}; ${TABLES.map((table) => `insert into audit.${table} overriding system value table public.kept_${table}; drop table public.kept_${table}`).join('; ')}`);
  }

  /** As superuser, past every trigger and key. */
  async past(sql: string): Promise<void> {
    await this.database.query('superuser', `set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
  }
}
