export { WEBHOOK_KINDS, webhookKindOf, type WebhookKind } from './kinds.js';
export { pauseAfterAttempt } from './pauses.js';
