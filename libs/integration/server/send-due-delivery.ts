import { pauseAfterAttempt } from '@tribune/integration/domain';
import { inHand, toNodeId } from '@tribune/kernel/server';
import type { ClientBase, Pool } from 'pg';
import { deliver, type Delivering } from './deliver.js';
import { messageId, signedHeaders } from './sign.js';

export interface DeliveryOffice extends Delivering {
  readonly pool: Pool;
}

interface Due {
  readonly organizationId: string;
  readonly webhookId: string;
  readonly number: string;
  readonly kind: string;
  readonly url: string;
  readonly secrets: readonly string[];
  readonly subjectType: string;
  readonly subjectId: string;
  readonly happenedAt: Date;
  readonly attempts: number;
  readonly now: Date;
}

/** What has happened becomes deliveries. Gives how many are new. */
export async function fanOut(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ made: number }>('select integration.fan_out() as made');
  return rows[0]?.made ?? 0;
}

/**
 * Sends one delivery that is due; false when there is none. A webhook is in one hand at a time, by a lock of the connection, so that several workers send each delivery once. A worker that
 * dies between the receiver's answer and marking it sends that delivery again, under the same id: at least once.
 */
export async function sendDueDelivery({ pool, ...delivering }: DeliveryOffice): Promise<boolean> {
  return inHand(pool, async (client) => {
    const due = await takeDue(client);
    if (due) await sendAndMark(client, due, delivering);
    return due !== undefined;
  });
}

async function sendAndMark(client: ClientBase, due: Due, delivering: Delivering): Promise<void> {
  const body = bodyOf(due);
  const { arrived, status, tookMs, answer } = await deliver({ url: due.url, body, headers: signedHeaders(messageId(due.webhookId, due.number), due.now, body, due.secrets) }, delivering);
  const againIn = due.kind === 'test' || status === 410 ? null : pauseAfterAttempt(due.attempts + 1);
  await client.query('select integration.mark_delivery($1, $2, $3, $4, $5, $6, $7, $8)', [due.organizationId, due.webhookId, due.number, arrived, status, tookMs, answer, againIn]);
}

/** Thin: what happened to which thing. Who wants to know more asks the API, with rights of their own. */
function bodyOf({ organizationId, kind, subjectType, subjectId, happenedAt }: Due): string {
  return JSON.stringify({ type: kind, timestamp: happenedAt.toISOString(), data: { organization: toNodeId('Organization', organizationId), subject: { kind: subjectType, id: toNodeId(subjectType, subjectId) } } });
}

/** More than all workers together have in hand at once. */
const WINDOW = 64;
const IS_DUE = `d.next_attempt_at <= (select kernel.now()) and (d.kind = 'test' or (w.disabled_at is null and w.paused_at is null and w.rest_until <= (select kernel.now())))`;

/** The first delivery that is due of the webhook that has waited longest, and whose lock is free; it is read again with the lock in hand. */
async function takeDue(client: ClientBase): Promise<Due | undefined> {
  for (;;) {
    const { rows: taken } = await client.query<{ organization_id: string; id: string }>(`
      with due as materialized (
        select w.organization_id, w.id from integration.webhook w
         where exists (select from integration.delivery d where d.organization_id = w.organization_id and d.webhook_id = w.id and ${IS_DUE}) order by w.tried_at nulls first limit ${WINDOW})
      select * from due where pg_try_advisory_lock(hashtextextended('webhook ' || id::text, 0)) limit 1`);
    const [webhook] = taken;
    if (!webhook) return undefined;
    const { rows } = await client.query<Due>(
      `select w.organization_id as "organizationId", w.id as "webhookId", d.number::text, d.kind, w.url, d.subject_type as "subjectType", d.subject_id as "subjectId", d.happened_at as "happenedAt", d.attempts,
              array[w.secret] || case when w.previous_until > kernel.now() then array[w.previous_secret] else '{}' end as secrets, clock_timestamp() as now
         from integration.webhook w join integration.delivery d on d.organization_id = w.organization_id and d.webhook_id = w.id
        where w.organization_id = $1 and w.id = $2 and ${IS_DUE} order by d.kind = 'test' desc, d.number limit 1`,
      [webhook.organization_id, webhook.id],
    );
    if (rows[0]) return rows[0];
    await client.query('select pg_advisory_unlock_all()');
  }
}
