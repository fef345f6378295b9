import type { Pool, PoolClient, QueryConfig } from 'pg';

/** Done in one statement; or found in one, and done at each in a transaction of its own, so that what cannot be done at one keeps nobody else waiting. */
type Step = string | { readonly due: string; readonly each: string };

/** What the clock alone brings about, in every organization, area by area in this order: the first ones make what the later ones tell of. */
const STEPS: readonly Step[] = [
  'champion.tick()',
  { due: 'decision.due_by_clock()', each: 'decision.tick_decision' },
  { due: 'decision.due_objections()', each: 'decision.tick_objection' },
  'decision.begin_confirmations()',
  'decision.remind_due()',
  'action.tick()',
  'register.tick()',
  'summit.tick()',
  'summit.remind_due()',
  'notification.queue_weekly()',
  'kernel.sweep_turns()',
];

export interface Ticked {
  /** How much was done. */
  readonly done: number;
  /** What could not be done, and why: it is tried again with the next round, and everything else went on. */
  readonly failures: readonly string[];
}

/** Votings open and close, terms end, votes close, decisions become final, who has not acted is reminded, Mondays bring the weekly mail. */
export async function tick(pool: Pool): Promise<Ticked> {
  const failures: string[] = [];
  const client = await pool.connect();
  // elections warn of what waits at one of them
  const hear = ({ severity, message = '' }: { readonly severity: string | undefined; readonly message: string | undefined }): void => void (severity === 'WARNING' && failures.push(message));
  // a connection that is lost fails what is asked on it; unheard, it would end the process besides
  const lose = (): void => undefined;
  client.on('notice', hear).on('error', lose);
  try {
    let done = 0;
    for (const step of STEPS) {
      for (const { call, values } of await callsOf(client, step, failures)) {
        const [row] = await ask<{ done: number }>(client, { text: `select ${call} as done`, values: [...values] }, [call, ...values].join(' '), failures);
        done += row?.done ?? 0;
      }
    }
    return { done, failures };
  } finally {
    client.removeListener('notice', hear).removeListener('error', lose);
    client.release();
  }
}

async function callsOf(client: PoolClient, step: Step, failures: string[]): Promise<readonly { readonly call: string; readonly values: readonly string[] }[]> {
  if (typeof step === 'string') return [{ call: step, values: [] }];
  const due = await ask<readonly string[]>(client, { text: `select * from ${step.due}`, rowMode: 'array' }, step.due, failures);
  return due.map((values) => ({ call: `${step.each}($1, $2)`, values }));
}

/** Its rows; none where it fails, which is written down. */
async function ask<Row>(client: PoolClient, query: { readonly text: string; readonly values?: unknown[]; readonly rowMode?: 'array' }, what: string, failures: string[]): Promise<readonly Row[]> {
  try {
    return (await client.query(query as QueryConfig)).rows as Row[];
  } catch (error) {
    failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
