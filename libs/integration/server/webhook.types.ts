import { Field, Int, ObjectType } from '@nestjs/graphql';
import { WEBHOOK_KINDS, type WebhookKind as Kind } from '@tribune/integration/domain';
import { connectionOf, describedEnum, Node } from '@tribune/kernel/server';

const about = (what: string): string => `Told as “${what}”.`;
export const WebhookKind = describedEnum('WebhookKind', 'What a program can be told of.', Object.fromEntries(Object.entries(WEBHOOK_KINDS).map(([kind, name]) => [kind, about(name)])) as Record<Kind, string>);

export const WebhookState = describedEnum('WebhookState', 'How a webhook stands.', {
  ACTIVE: 'Everything has arrived, or is on its way.',
  FAILING: 'The last attempts failed; it is tried on.',
  PAUSED: 'An administrator has paused it; what happens meanwhile is delivered later.',
  DISABLED: 'Nothing has arrived for three days, or its receiver is gone; it waits for an administrator.',
});

export const DeliveryState = describedEnum('DeliveryState', 'How a delivery stands.', {
  WAITING: 'It has not been tried yet.',
  RETRYING: 'An attempt failed; another follows.',
  DELIVERED: 'The receiver has taken it.',
  GIVEN_UP: 'Every attempt failed.',
});

@ObjectType({ implements: () => Node, description: 'A program that is told what happens, at an address of its own. Its secret is shown once.' })
export class Webhook extends Node {
  @Field({ description: 'What people here call it.' })
  name!: string;

  @Field({ description: 'Where it is told.' })
  url!: string;

  @Field(() => [WebhookKind], { description: 'What it is told of.' })
  kinds!: Kind[];

  @Field(() => WebhookState, { description: 'How it stands.' })
  state!: keyof typeof WebhookState;

  @Field({ description: 'Since when.' })
  addedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Since when nothing has arrived, while that is so.' })
  failingSince!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When something arrived last.' })
  deliveredAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when the secret before this one is good, too.' })
  previousSecretUntil!: Date | null;

  @Field(() => Int, { description: 'How many deliveries wait for their next attempt.' })
  waiting!: number;
}

@ObjectType({ description: 'One thing that a webhook was told, or will be.' })
export class Delivery {
  @Field({ description: 'The id of the message, the same for each attempt; in the order in which things happened.' })
  messageId!: string;

  @Field(() => Int, { description: 'Its place in this webhook’s row.' })
  number!: number;

  @Field(() => WebhookKind, { nullable: true, description: 'What it tells of; null for a test.' })
  kind!: Kind | null;

  @Field({ description: 'When that happened.' })
  happenedAt!: Date;

  @Field(() => DeliveryState, { description: 'How it stands.' })
  state!: keyof typeof DeliveryState;

  @Field(() => Int, { description: 'How often it has been tried.' })
  attempts!: number;

  @Field(() => Date, { nullable: true, description: 'When it was tried last.' })
  triedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it is tried next.' })
  nextAttemptAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null where none came.' })
  status!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the last attempt took, in milliseconds.' })
  tookMs!: number | null;

  @Field(() => String, { nullable: true, description: 'How the last answer began, or why none came.' })
  answer!: string | null;
}

@ObjectType({ description: 'Deliveries of a webhook, the newest first.' })
export class DeliveryConnection extends connectionOf(Delivery) {}
