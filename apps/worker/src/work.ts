import { sealEvents, Signal, type Sealing } from '@tribune/audit/server';
import { fanOut, sendDueDelivery } from '@tribune/integration/server';
import { tracedJob } from '@tribune/kernel/server';
import { sendDueMail, tick, type Mailer } from '@tribune/notification/server';
import pg from 'pg';
import { Round } from './round.js';

export interface Work {
  /** Takes nothing new and waits for what is in hand. */
  stop(): Promise<void>;
}

export interface WorkOptions {
  readonly databaseUrl: string;
  readonly publicUrl: string;
  /** Without one, mail waits in the database. */
  readonly mailer?: Mailer | undefined;
  /** How many mails are in hand at once. */
  readonly lanes?: number;
  /** Subnets besides the public ones to which webhooks may be delivered (WEBHOOK_ALLOW). */
  readonly webhookAllow?: readonly string[];
  /** Without a key, what happens waits unsealed. */
  readonly sealing?: Omit<Sealing, 'pool'> | undefined;
}

/** How many webhooks are told something at once. */
const HOOK_LANES = 2;

/** Deadlines, mail, webhooks and the seal of what has happened, at once when some process tells of a commit and each second anyway. Any number of these may run beside each other. */
export function startWork({ databaseUrl, publicUrl, mailer, lanes = 4, sealing, webhookAllow = [] }: WorkOptions): Work {
  // what a worker had in hand is free when its connection ends; one whose machine has vanished is found out within a minute instead of two hours
  const onConnect = async (client: pg.ClientBase): Promise<void> => void (await client.query('set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3'));
  const pool = new pg.Pool({ connectionString: databaseUrl, max: lanes + HOOK_LANES + 3, onConnect });
  pool.on('error', () => undefined);
  const clock = new Round(async () => {
    let failures: readonly string[] = [];
    const done = await tracedJob('deadlines', async () => {
      const ticked = await tick(pool);
      failures = ticked.failures;
      return ticked.done;
    });
    if (done > 0) signal.tell();
    if (failures.length > 0) throw new Error(`${failures.length} of what is due could not be done and is tried again: ${failures.slice(0, 5).join('; ')}`);
  });
  const post = Array.from({ length: mailer ? lanes : 0 }, () => new Round(async () => {
    while (!stopped && mailer && (await tracedJob('mail', () => sendDueMail({ pool, mailer, publicUrl }, () => stopped).then(Number))) > 0);
  }));
  const seal = new Round(async () => {
    if (sealing) await tracedJob('seal', () => sealEvents({ pool, ...sealing }));
  });
  const hooks = Array.from({ length: HOOK_LANES }, () => new Round(async () => {
    while (!stopped && (await tracedJob('webhooks', () => sendDueDelivery({ pool, allowed: webhookAllow }).then(Number))) > 0);
  }));
  const follow = new Round(async () => {
    if ((await tracedJob('events', () => fanOut(pool))) > 0) hooks.forEach((round) => round.ask());
  });
  const told = [clock, ...post, follow];
  const signal = new Signal(databaseUrl, () => told.forEach((round) => round.ask()));
  // each second one checkpoint for many acts: nobody waits for it
  const rounds = [...told, ...hooks, seal];
  const eachSecond = setInterval(() => rounds.forEach((round) => round.ask()), 1_000);
  let stopped = false;
  void signal.start();

  return {
    async stop() {
      stopped = true;
      clearInterval(eachSecond);
      await signal.stop();
      await Promise.all(rounds.map((round) => round.stop()));
      mailer?.close();
      await pool.end();
    },
  };
}
