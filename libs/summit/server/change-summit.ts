import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { IsInt } from 'class-validator';
import { onSummit, SummitPayload, type Done, type Hands } from './hands.js';
import { fieldsJson, SummitFieldsInput } from './summit-fields.input.js';
import { NotYourSummit, SponsorNotAtTheTop, SummitMovedOn, SummitTimesUnusable, SummitWrongState } from './summit.refusals.js';

@InputType({ description: 'A summit’s title, times, place and sponsor as they shall be from now on.' })
export class ChangeSummitInput extends SummitFieldsInput {
  @Field(() => ID, { description: 'The summit.' })
  summitId!: string;

  @Field(() => Int, { description: 'The version that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'Changed; who was invited to another time or place is told at once.' })
export class ChangeSummitPayload extends SummitPayload {}

export const ChangeSummitResult = resultOf('ChangeSummit', ChangeSummitPayload, [SummitWrongState, NotYourSummit, SummitMovedOn, SummitTimesUnusable, SponsorNotAtTheTop]);

export const changeSummit = (hands: Hands, actor: Actor, input: ChangeSummitInput): Promise<Done> => onSummit(hands, actor, 'changeSummit', input, 'change_summit', input.seenVersion, fieldsJson(input));
