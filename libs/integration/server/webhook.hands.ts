import { createHmac } from 'node:crypto';
import type { Actor } from '@tribune/kernel/domain';
import type { Keyed, Once } from '@tribune/kernel/server';
import type { WebhookStore } from './webhook.store.js';

/** What every act on webhooks is given. */
export interface WebhookHands {
  readonly once: Once;
  readonly store: WebhookStore;
}

/** A secret as Standard Webhooks writes it. It follows from the session's secret and the key, so that a retry shows the same one, and nothing that is kept of the request gives it away. */
export const secretFor = (actor: Actor, { idempotencyKey }: Keyed): string => `whsec_${createHmac('sha256', actor.token).update(`webhook secret ${idempotencyKey}`).digest('base64')}`;
