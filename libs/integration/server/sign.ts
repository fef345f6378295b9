import { createHmac } from 'node:crypto';

/** Standard Webhooks 1.0: HMAC-SHA256 over id, time and body, once for each secret that is good at this moment. */
export function signedHeaders(id: string, at: Date, body: string, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64')}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

/** The message's id: the same for each attempt and replay, and in the order in which it happened. */
export const messageId = (webhookId: string, number: string | number): string => `msg_${webhookId.replaceAll('-', '')}_${String(number).padStart(10, '0')}`;
