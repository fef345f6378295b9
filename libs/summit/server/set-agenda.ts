import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, ValidateNested } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { AgendaItemInput } from './summit-fields.input.js';
import { NotYourSummit, SummitMovedOn, SummitWrongState } from './summit.refusals.js';

@InputType({ description: 'A summit’s agenda as it shall be from now on.' })
export class SetAgendaInput extends SummitInput {
  @Field(() => Int, { description: 'The version that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;

  @Field(() => [AgendaItemInput], { description: 'All of it, in order; at most 100.' })
  @Type(() => AgendaItemInput)
  @ArrayMaxSize(100, { message: 'An agenda has at most 100 items' })
  @ValidateNested({ each: true })
  items!: AgendaItemInput[];
}

@ObjectType({ description: 'The agenda stands.' })
export class SetAgendaPayload extends SummitPayload {}

export const SetAgendaResult = resultOf('SetAgenda', SetAgendaPayload, [SummitWrongState, NotYourSummit, SummitMovedOn]);

export const setAgenda = (hands: Hands, actor: Actor, input: SetAgendaInput): Promise<Done> => onSummit(hands, actor, 'setAgenda', input, 'set_agenda', input.seenVersion, JSON.stringify(input.items));
