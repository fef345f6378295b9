import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { secretFor, type WebhookHands } from './webhook.hands.js';
import { AboutWebhook } from './webhook.input.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'Gives a webhook another secret; the one before is good for a day beside it.' })
export class RollWebhookSecretInput extends AboutWebhook {}

@ObjectType({ description: 'It has another secret.' })
export class RollWebhookSecretPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook;

  @Field({ description: 'What its messages are signed with from now on. It is not shown again.' })
  secret!: string;
}

export const RollWebhookSecretResult = resultOf('RollWebhookSecret', RollWebhookSecretPayload);

export async function rollWebhookSecret({ once, store }: WebhookHands, actor: Actor, input: RollWebhookSecretInput): Promise<RollWebhookSecretPayload> {
  const id = fromNodeId('Webhook', input.webhookId);
  const secret = secretFor(actor, input);
  await once.run(actor, 'rollWebhookSecret', input, (tx) => store.roll(tx, actor, id, secret));
  return Object.assign(new RollWebhookSecretPayload(), { webhook: await store.demand(actor, id), secret });
}
