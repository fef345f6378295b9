import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { WebhookHands } from './webhook.hands.js';
import { AboutWebhook } from './webhook.input.js';
import { Webhook } from './webhook.types.js';

@InputType({ description: 'Delivers once more, under the same ids: one, or everything that has happened since a time.' })
export class ReplayDeliveriesInput extends AboutWebhook {
  @Field(() => Int, { nullable: true, description: 'The one with this number.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  number?: number | null;

  @Field(() => Date, { nullable: true, description: 'Everything since then, as far as it is kept: thirty days.' })
  @IsOptional()
  @IsDate()
  since?: Date | null;
}

@ObjectType({ description: 'On their way again.' })
export class ReplayDeliveriesPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

export const ReplayDeliveriesResult = resultOf('ReplayDeliveries', ReplayDeliveriesPayload);

export async function replayDeliveries({ once, store }: WebhookHands, actor: Actor, input: ReplayDeliveriesInput): Promise<ReplayDeliveriesPayload> {
  const id = fromNodeId('Webhook', input.webhookId);
  const { number = null, since = null } = input;
  if ((number === null) === (since === null)) throw new Refused('InputInvalid', { field: 'since', problem: 'Name one delivery, or a time' });
  const count = await once.run(actor, 'replayDeliveries', input, (tx) => store.replay(tx, actor, id, number, since));
  return Object.assign(new ReplayDeliveriesPayload(), { webhook: await store.demand(actor, id), count });
}
