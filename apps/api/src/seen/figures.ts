import { poolOf } from '@tribune/kernel/server';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

/** What operators watch (Prometheus). No label names a person: operations are fields of the schema, constituencies their ids. */
export const registry = new Registry();
const registers = [registry];
collectDefaultMetrics({ register: registry });

export const requests = new Counter({ name: 'tribune_requests_total', help: 'Questions and acts by the field of Query or Mutation that they use.', labelNames: ['kind', 'field', 'outcome'] as const, registers });
export const durations = new Histogram({ name: 'tribune_request_seconds', help: 'How long answering took.', labelNames: ['kind', 'field'] as const, buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers });
export const answers = new Counter({ name: 'tribune_answers_total', help: 'Questions by how they were answered: from a plan, by the usual execution, or by that again because something was unusual.', labelNames: ['way'] as const, registers });
export const refusals = new Counter({ name: 'tribune_refusals_total', help: 'Refusals by their code.', labelNames: ['code'] as const, registers });

const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> => new Gauge<L>({ name, help, labelNames, registers });
const mailWaiting = gauge('tribune_mail_waiting', 'Letters that are due and not sent.');
const mailAge = gauge('tribune_mail_oldest_seconds', 'For how long the oldest of them has been due.');
const hooksWaiting = gauge('tribune_webhooks_waiting', 'Deliveries of webhooks that are due and not sent.');
const hooksAge = gauge('tribune_webhooks_oldest_seconds', 'For how long the oldest of them has been due.');
const sealWaiting = gauge('tribune_seal_waiting', 'Events that no signed head covers yet.');
const sealAge = gauge('tribune_seal_lag_seconds', 'For how long the oldest of them has waited.');
const answersWaiting = gauge('tribune_decisions_waiting', 'Carried decisions that wait for a champion, by constituency.', ['organization', 'constituency']);
const answersAge = gauge('tribune_decisions_waiting_oldest_seconds', 'For how long the oldest of them has waited.', ['organization', 'constituency']);

interface Backlog {
  readonly waiting: string;
  readonly oldest_seconds: number;
}

/** Everything in Prometheus's text form; what only the database knows is asked now. */
export async function figures(source: DataSource): Promise<string> {
  const ask = async <Row>(sql: string): Promise<Row[]> => (await poolOf(source).query(sql)).rows as Row[];
  const [[mail], [hooks], [seal], champions] = await Promise.all([
    ask<Backlog>('select * from notification.mail_backlog()'),
    ask<Backlog>('select * from integration.delivery_backlog()'),
    ask<Backlog>('select * from audit.seal_backlog()'),
    ask<Backlog & { organization_id: string; constituency_id: string }>('select * from decision.champions_backlog()'),
  ]);
  mailWaiting.set(Number(mail?.waiting));
  mailAge.set(mail?.oldest_seconds ?? 0);
  hooksWaiting.set(Number(hooks?.waiting));
  hooksAge.set(hooks?.oldest_seconds ?? 0);
  sealWaiting.set(Number(seal?.waiting));
  sealAge.set(seal?.oldest_seconds ?? 0);
  // who has nothing waiting any more is not in the answer
  answersWaiting.reset();
  answersAge.reset();
  for (const { organization_id: organization, constituency_id: constituency, waiting, oldest_seconds } of champions) {
    answersWaiting.set({ organization, constituency }, Number(waiting));
    answersAge.set({ organization, constituency }, oldest_seconds);
  }
  return registry.metrics();
}
