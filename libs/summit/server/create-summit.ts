import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf, said } from '@tribune/kernel/server';
import { FIRST_AGENDA } from '@tribune/summit/domain';
import { MaxLength } from 'class-validator';
import { SummitPayload, type Done, type Hands } from './hands.js';
import { fieldsJson, PLACE, TITLE } from './summit-fields.input.js';
import { SponsorNotAtTheTop, SummitTimesUnusable } from './summit.refusals.js';

@InputType({ description: 'Calls a summit; it is a draft until it is announced.' })
export class CreateSummitInput extends KeyedInput {
  @Field({ description: 'What it is called.' })
  @MaxLength(120, TITLE)
  title!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends: within a week.' })
  endsAt!: Date;

  @Field({ description: 'Where; may be empty.' })
  @MaxLength(200, PLACE)
  place!: string;

  @Field(() => ID, { description: 'Its sponsor at the top: an executive.' })
  sponsorId!: string;
}

@ObjectType({ description: 'It is a draft, with the usual agenda.' })
export class CreateSummitPayload extends SummitPayload {}

export const CreateSummitResult = resultOf('CreateSummit', CreateSummitPayload, [SummitTimesUnusable, SponsorNotAtTheTop]);

/** Executives call summits; three parts stand on the agenda from the beginning. */
export const createSummit = ({ once, store }: Hands, actor: Actor, input: CreateSummitInput): Promise<Done> =>
  once.run(actor, 'createSummit', input, async (tx) => ({ summitId: await store.act<string>(tx, actor, 'create_summit', fieldsJson(input), JSON.stringify(said(FIRST_AGENDA))) }));
