import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import type { WebhookHands } from './webhook.hands.js';
import { AboutWebhook } from './webhook.input.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'Removes a webhook, with its secret and the log of its deliveries.' })
export class RemoveWebhookInput extends AboutWebhook {}

@ObjectType({ description: 'Nothing is told there any more.' })
export class RemoveWebhookPayload {
  @Field(() => [Webhook], { description: 'Those that are left.' })
  webhooks!: Webhook[];
}

export const RemoveWebhookResult = resultOf('RemoveWebhook', RemoveWebhookPayload);

export async function removeWebhook({ once, store }: WebhookHands, actor: Actor, input: RemoveWebhookInput): Promise<RemoveWebhookPayload> {
  const id = fromNodeId('Webhook', input.webhookId);
  await once.run(actor, 'removeWebhook', input, (tx) => store.remove(tx, actor, id));
  return Object.assign(new RemoveWebhookPayload(), { webhooks: await store.all(actor) });
}
