import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsBoolean } from 'class-validator';
import type { WebhookHands } from './webhook.hands.js';
import { AboutWebhook } from './webhook.input.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'Pauses a webhook, or lets it go on with everything that has happened meanwhile.' })
export class PauseWebhookInput extends AboutWebhook {
  @Field({ description: 'Whether it is paused from now on.' })
  @IsBoolean()
  paused!: boolean;
}

@ObjectType({ description: 'Paused, or going on.' })
export class PauseWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook;
}

export const PauseWebhookResult = resultOf('PauseWebhook', PauseWebhookPayload);

export async function pauseWebhook({ once, store }: WebhookHands, actor: Actor, input: PauseWebhookInput): Promise<PauseWebhookPayload> {
  const id = fromNodeId('Webhook', input.webhookId);
  await once.run(actor, 'pauseWebhook', input, (tx) => store.pause(tx, actor, id, input.paused));
  return Object.assign(new PauseWebhookPayload(), { webhook: await store.demand(actor, id) });
}
