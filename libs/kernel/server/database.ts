import { Injectable, Optional } from '@nestjs/common';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { inOneTrip } from './one-trip.js';
import { ask, beginAt, poolOf, prepareReads } from './prepared.js';
import { Replica } from './replica.js';
import { tracedStatement } from './statement-name.js';
import { unavailable } from './unavailable.js';

/** The transaction in which a verb works. It is always the first argument, and nothing inside it sends mail or calls out. */
export type Tx = EntityManager;

const ATTEMPTS = 5;
const RETRIED = new Set(['40001', '40P01']);

@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    @Optional() private readonly replica?: Replica,
  ) {}

  /** Runs `work` in one READ COMMITTED transaction that speaks for the actor's organization; the whole of it again after a deadlock. */
  as<T>(actor: Pick<Actor, 'organizationId'>, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.again(() => this.wherever(speakingFor(actor), work));
  }

  /**
   * One statement that reads, for the actor's organization, in one trip. PostgreSQL weighs a kept plan against a new one by costs that leave out how long
   * planning a board takes (3 ms, where running it takes half of one): what is read by key says that the plan be kept.
   */
  read<Row>(actor: Pick<Actor, 'organizationId'>, sql: string, values: unknown[], { kept = false } = {}): Promise<Row[]> {
    const { organizationId } = actor;
    const onPrimary = () => tracedStatement(sql, () => inOneTrip<Row>(poolOf(this.source), { organizationId: organizationOf(organizationId), kept }, sql, values));
    return this.again(() => this.wherever(kept ? `${speakingFor(actor)}; set local plan_cache_mode = force_generic_plan` : speakingFor(actor), (tx) => tx.query<Row[]>(sql, values), onPrimary));
  }

  /** One statement that acts, for the actor's organization: a transaction of its own, in one trip. */
  act<Row>({ organizationId }: Pick<Actor, 'organizationId'>, sql: string, values: unknown[]): Promise<Row[]> {
    return this.again(() => tracedStatement(sql, () => inOneTrip<Row>(poolOf(this.source), { organizationId: organizationOf(organizationId), kept: false }, sql, values)));
  }

  /** As `as`, without an organization: for strangers, who reach nothing but functions that ask for a secret. */
  asStranger<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.again(() => this.wherever(BEGIN, work));
  }

  /** One statement without an organization: asked on every request, so it costs one trip and no transaction of its own. */
  async askAsStranger<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.again(() => ask<Row>(poolOf(this.source), sql, values));
  }

  private async again<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await run();
      } catch (error) {
        if (attempt < ATTEMPTS && RETRIED.has(sqlState(error))) continue;
        throw asRefusal(error);
      }
    }
  }

  /** Where a replica will do, there; what fails there, for whatever reason, is asked of the primary. */
  private async wherever<T>(begin: string, work: (tx: Tx) => Promise<T>, onPrimary = () => this.inTransaction(begin, work)): Promise<T> {
    const place = this.replica?.wanted();
    if (place) {
      try {
        return await this.inTransaction(begin, work, place);
      } catch {
        this.replica?.failed();
      }
    }
    return onPrimary();
  }

  /** Beginning and speaking for an organization are one trip to the database; TypeORM's own transaction would take three. With a place, on a replica that has reached it. */
  private async inTransaction<T>(begin: string, work: (tx: Tx) => Promise<T>, place?: string): Promise<T> {
    const runner = this.source.createQueryRunner(place ? 'slave' : 'master');
    try {
      await (place ? beginAt(runner, begin, place) : runner.query(begin));
      await prepareReads(runner);
      // what TypeORM saves inside joins this transaction instead of beginning one
      Object.assign(runner, { isTransactionActive: true });
      const result = await work(runner.manager);
      await runner.query('commit');
      return result;
    } catch (error) {
      // a connection that is gone has rolled back already
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}

const BEGIN = 'begin isolation level read committed';
const speakingFor = ({ organizationId }: Pick<Actor, 'organizationId'>): string => `${BEGIN}; set local app.organization = '${organizationOf(organizationId)}'`;
function organizationOf(id: string): string {
  if (!UUID.test(id)) throw new Error('an actor has an organization');
  return id;
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const REFUSAL = 'TR001';

/** `kernel.refuse` in SQL and `Refused` in TypeScript are the same thing; everything else is a bug and stays one. */
function asRefusal(error: unknown): unknown {
  if (sqlState(error) !== REFUSAL) return unavailable(driverError(error)) ?? withoutValues(error);
  const { message, detail } = driverError(error);
  return new Refused(message ?? 'Refused', detail ? (JSON.parse(detail) as Record<string, unknown>) : {});
}

/** A bug goes to the log without what was sent along (session tokens, voting cards, receipts) and without the rows that PostgreSQL quotes. */
function withoutValues(error: unknown): unknown {
  const isAboutValue = sqlState(error).startsWith('22');
  for (const each of [error, driverError(error)]) {
    if (typeof each !== 'object' || each === null) continue;
    for (const part of TELLING) if (part in each) Object.assign(each, { [part]: undefined });
    // data exceptions quote what was sent: invalid input syntax for type uuid: "…"
    if (isAboutValue && each instanceof Error) for (const part of ['message', 'stack'] as const) each[part] = each[part]?.replace(/"[^]*"/, '"…"') ?? '';
  }
  return error;
}
const TELLING = ['parameters', 'detail', 'where', 'internalQuery'];

interface DriverError {
  code?: string;
  message?: string;
  detail?: string;
}

const sqlState = (error: unknown): string => driverError(error).code ?? '';
/** TypeORM wraps what the driver throws; a prepared statement throws it as it is. */
const driverError = (error: unknown): DriverError =>
  typeof error === 'object' && error !== null ? (('driverError' in error ? error.driverError : error) as DriverError) : {};
