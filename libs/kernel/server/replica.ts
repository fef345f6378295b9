import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { poolOf } from './prepared.js';

/** What is known of the request that is being answered. */
interface Reading {
  /** It is a question, and the replica has not failed it so far. */
  reads: boolean;
  /** How far the write-ahead log was when whoever asks acted last, or heard of something. */
  readonly seen: string | undefined;
}

const answering = new AsyncLocalStorage<Reading>();
/** A place in the write-ahead log, as PostgreSQL writes it. */
const PLACE = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/;
const EACH = 250;
/** For how long it is believed to be as it was when it was looked at last. */
const TRUSTED_MS = 1_000;

/** A streaming replica (DATABASE_REPLICA_URL) that answers what may be a moment old. Where it is down, behind, or promoted, the primary answers. */
@Injectable()
export class Replica implements OnApplicationBootstrap, OnModuleDestroy {
  /** How far the primary was when events were read last: who hears of them and asks anew needs no less. */
  latest: string | undefined;
  private readonly url = process.env['DATABASE_REPLICA_URL'];
  /** Nobody is answered with what is older than this and a second (DATABASE_REPLICA_LAG_MS). */
  private readonly longestLag = Number(process.env['DATABASE_REPLICA_LAG_MS'] ?? 2_000);
  private readonly pool = this.url
    ? new pg.Pool({ connectionString: this.url, max: Number(process.env['DATABASE_POOL'] ?? 20), connectionTimeoutMillis: 1_000, idleTimeoutMillis: 300_000, keepAlive: true, query_timeout: 5_000, application_name: 'tribune replica' }).on('error', () => undefined)
    : undefined;
  /** Where the primary was, and when that was asked; the oldest that the replica must have reached comes first. */
  private places: { readonly at: number; readonly place: string }[] = [];
  private fitUntil = 0;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly source: DataSource) {}

  get isThere(): boolean {
    return this.pool !== undefined;
  }

  /** TypeORM asks a "slave" where it has one; it would not start without, if it were told of it before. */
  onApplicationBootstrap(): void {
    if (!this.pool) return;
    Object.assign(this.source.driver, { isReplicated: true, slaves: [this.pool] });
    this.timer = setInterval(() => {
      this.looking ??= this.look().catch(() => undefined).finally(() => (this.looking = undefined));
    }, EACH).unref();
  }

  /** Its connections are closed with those of the primary. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Runs a request; `seen` is what its sender says to have seen. */
  during(seen: string | undefined, work: () => void): void {
    if (this.pool) answering.run({ reads: false, seen: seen && PLACE.test(seen) ? seen : undefined }, work);
    else work();
  }

  /** From here on this request only reads. */
  reads(): void {
    const reading = answering.getStore();
    if (reading) reading.reads = true;
  }

  /** What the replica has to have reached to answer this request ('0/0': nothing in particular); undefined when the primary answers. */
  wanted(): string | undefined {
    const reading = answering.getStore();
    return reading?.reads && Date.now() < this.fitUntil ? (reading.seen ?? '0/0') : undefined;
  }

  /** The replica could not, so that the primary answers the rest of this request, too: nothing in it goes back in time. */
  failed(): void {
    const reading = answering.getStore();
    if (reading) reading.reads = false;
  }

  /** Where the primary is now: everything that was committed before is before it. */
  async place(): Promise<string | undefined> {
    if (!this.pool) return undefined;
    const { rows } = await poolOf(this.source).query<{ place: string }>('select pg_current_wal_insert_lsn()::text as place');
    return rows[0]?.place;
  }

  /** Fit is who has reached the place where the primary was one longest lag ago (at first: where it is). */
  private async look(): Promise<void> {
    const now = Date.now();
    const place = await this.place();
    if (place) this.places.push({ at: now, place });
    const old = this.places.filter(({ at }) => at <= now - this.longestLag).length;
    this.places.splice(0, Math.max(0, old - 1));
    const { rows } = (await this.pool?.query<{ fit: boolean }>(`select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= $1::pg_lsn as fit`, [this.places[0]?.place])) ?? { rows: [] };
    this.fitUntil = rows[0]?.fit ? now + TRUSTED_MS : 0;
  }
}
