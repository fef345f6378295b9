import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import type { WebhookHands } from './webhook.hands.js';
import { WebhookTold } from './webhook.input.js';
import { WebhookAddressRefused } from './webhook.refusals.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'Another name, address or choice; what waits goes to the new address.' })
export class ChangeWebhookInput extends WebhookTold {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  webhookId!: string;
}

@ObjectType({ description: 'Changed.' })
export class ChangeWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook;
}

export const ChangeWebhookResult = resultOf('ChangeWebhook', ChangeWebhookPayload, [WebhookAddressRefused]);

export async function changeWebhook({ once, store }: WebhookHands, actor: Actor, input: ChangeWebhookInput): Promise<ChangeWebhookPayload> {
  const id = fromNodeId('Webhook', input.webhookId);
  await once.run(actor, 'changeWebhook', input, (tx) => store.change(tx, actor, id, input));
  return Object.assign(new ChangeWebhookPayload(), { webhook: await store.demand(actor, id) });
}
