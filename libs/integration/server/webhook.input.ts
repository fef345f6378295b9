import { Field, ID, InputType } from '@nestjs/graphql';
import { WEBHOOK_KINDS, type WebhookKind as Kind } from '@tribune/integration/domain';
import { KeyedInput } from '@tribune/kernel/server';
import { ArrayNotEmpty, IsIn, IsString, Length, MaxLength } from 'class-validator';
import { WebhookKind } from './webhook.types.js';

/** What an administrator says of a webhook. */
@InputType({ isAbstract: true })
export abstract class WebhookTold extends KeyedInput {
  @Field({ description: 'What people here call it.' })
  @Length(1, 80, { message: 'Give it a name of at most 80 characters' })
  name!: string;

  @Field({ description: 'Where it is told: an address that begins with https.' })
  @MaxLength(2_000, { message: 'This address is too long' })
  url!: string;

  @Field(() => [WebhookKind], { description: 'What it is told of: one thing at least.' })
  @ArrayNotEmpty({ message: 'Choose one thing at least' })
  @IsIn(Object.keys(WEBHOOK_KINDS), { each: true })
  kinds!: Kind[];
}

/** Names the webhook that something is done to. */
@InputType({ isAbstract: true })
export abstract class AboutWebhook extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  webhookId!: string;
}
