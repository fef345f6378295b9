import pg from 'pg';
import type { Pool } from 'pg';
import { nameOf } from './prepared.js';

/** What node-postgres asks of a query beyond its published type, and what of a connection. */
interface Inner {
  submit(connection: Wire): unknown;
  handleCommandComplete(message: object, connection: Wire): void;
}
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  bind(statement: { statement: string; values: readonly string[] }): void;
  execute(portal: object): void;
}

/** Gives no row: both settings are made, and end with the transaction. */
const SPEAK = { name: 'speak', text: `select where set_config('app.organization', $1, true) is null or set_config('plan_cache_mode', $2, true) is null` };
const speaking = new WeakSet<Wire>();

interface Speaking {
  readonly organizationId: string;
  /** Whether the plan that a connection has made once is kept, whatever the values. */
  readonly kept: boolean;
}

/**
 * One statement for an organization, in one trip: speaking for it and the statement are sent together, and what is sent together is one transaction
 * (PostgreSQL, "Extended Query Overview"): it begins with the first message, ends with the last, and after a fault nothing of it is left.
 */
export async function inOneTrip<Row>(pool: Pool, { organizationId, kept }: Speaking, text: string, values: unknown[]): Promise<Row[]> {
  const query = new pg.Query({ name: nameOf(text), text, values });
  const inner = query as unknown as Inner;
  const [submit, complete] = [inner.submit.bind(query), inner.handleCommandComplete.bind(query)];
  let spoken = false;
  inner.submit = (connection) => {
    connection.stream.cork();
    try {
      speakFirst(connection, organizationId, kept);
      return submit(connection);
    } finally {
      connection.stream.uncork();
    }
  };
  // the first completion is that of speaking
  inner.handleCommandComplete = (message, connection) => (spoken ? complete(message, connection) : void (spoken = true));
  const { rows } = await (pool.query(query) as unknown as Promise<{ rows: Row[] }>);
  return rows;
}

function speakFirst(connection: Wire, organizationId: string, kept: boolean): void {
  if (!speaking.has(connection)) connection.parse(SPEAK);
  speaking.add(connection);
  connection.bind({ statement: SPEAK.name, values: [organizationId, kept ? 'force_generic_plan' : 'auto'] });
  connection.execute({});
}
