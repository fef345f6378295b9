import { Injectable } from '@nestjs/common';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { DataSource, type EntityManager } from 'typeorm';

/** The transaction in which a verb works. It is always the first argument, and nothing inside it sends mail or calls out. */
export type Tx = EntityManager;

const ATTEMPTS = 5;
const RETRIED = new Set(['40001', '40P01']);

@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one READ COMMITTED transaction that speaks for the actor's organization; the whole of it again after a deadlock. */
  as<T>(actor: Pick<Actor, 'organizationId'>, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction(async (tx) => {
      await tx.query(`select set_config('app.organization', $1, true)`, [actor.organizationId]);
      return work(tx);
    });
  }

  /** The same without an organization: for strangers, who reach nothing but functions that ask for a secret. */
  asStranger<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction(work);
  }

  private async inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction('READ COMMITTED', work);
      } catch (error) {
        if (attempt < ATTEMPTS && RETRIED.has(sqlState(error))) continue;
        throw asRefusal(error);
      }
    }
  }
}

const REFUSAL = 'TR001';

/** `kernel.refuse` in SQL and `Refused` in TypeScript are the same thing; everything else is a bug and stays one. */
function asRefusal(error: unknown): unknown {
  if (sqlState(error) !== REFUSAL) return withoutValues(error);
  const { message, detail } = driverError(error);
  return new Refused(message ?? 'Refused', detail ? (JSON.parse(detail) as Record<string, unknown>) : {});
}

/** A bug goes to the log without what was sent along: session tokens, voting cards, receipts. */
function withoutValues(error: unknown): unknown {
  if (typeof error === 'object' && error !== null && 'parameters' in error) error.parameters = undefined;
  return error;
}

interface DriverError {
  code?: string;
  message?: string;
  detail?: string;
}

const sqlState = (error: unknown): string => driverError(error).code ?? '';
const driverError = (error: unknown): DriverError =>
  typeof error === 'object' && error !== null && 'driverError' in error ? (error.driverError as DriverError) : {};
