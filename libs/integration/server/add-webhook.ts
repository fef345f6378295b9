import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { secretFor, type WebhookHands } from './webhook.hands.js';
import { WebhookTold } from './webhook.input.js';
import { WebhookAddressRefused, WebhooksTooMany } from './webhook.refusals.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'A program is told what happens, from now on.' })
export class AddWebhookInput extends WebhookTold {}

@ObjectType({ description: 'It will be told.' })
export class AddWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook;

  @Field({ description: 'What its messages are signed with. It is not shown again.' })
  secret!: string;
}

export const AddWebhookResult = resultOf('AddWebhook', AddWebhookPayload, [WebhookAddressRefused, WebhooksTooMany]);

export async function addWebhook({ once, store }: WebhookHands, actor: Actor, input: AddWebhookInput): Promise<AddWebhookPayload> {
  const secret = secretFor(actor, input);
  const id = await once.run(actor, 'addWebhook', input, (tx) => store.add(tx, actor, input, secret));
  return Object.assign(new AddWebhookPayload(), { webhook: await store.demand(actor, id), secret });
}
