import { Field, ID, InputType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import type { Keyed } from './once.js';

/** The input of every mutation extends this: a key made once per intent, kept for each retry of it. */
@InputType({ isAbstract: true })
export abstract class KeyedInput implements Keyed {
  @Field(() => ID, { description: 'Made by the client once per intent; a retry with the same key gets the first answer again.' })
  @Length(8, 100, { message: 'The idempotency key must be 8 to 100 characters long' })
  idempotencyKey!: string;
}
