import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import type { WebhookHands } from './webhook.hands.js';
import { AboutWebhook } from './webhook.input.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'Delivers a message about nothing, at once and once, to see whether the way is open.' })
export class TestWebhookInput extends AboutWebhook {}

@ObjectType({ description: 'On its way; the log says what comes of it.' })
export class TestWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook;
}

export const TestWebhookResult = resultOf('TestWebhook', TestWebhookPayload);

export async function testWebhook({ once, store }: WebhookHands, actor: Actor, input: TestWebhookInput): Promise<TestWebhookPayload> {
  const id = fromNodeId('Webhook', input.webhookId);
  await once.run(actor, 'testWebhook', input, (tx) => store.test(tx, actor, id));
  return Object.assign(new TestWebhookPayload(), { webhook: await store.demand(actor, id) });
}
