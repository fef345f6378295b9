import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { NotAParticipant, NothingToPrepare, NotYourSummit, SummitWrongState } from './summit.refusals.js';

@InputType({ description: 'Asks participants to prepare something.' })
export class AskPreparationInput extends SummitInput {
  @Field({ description: 'What; empty takes it back.' })
  @MaxLength(1000, { message: 'Say in at most 1000 characters what is to be prepared' })
  asked!: string;

  @Field(() => ID, { nullable: true, description: 'Whom; null: everybody who has not been asked anything of their own.' })
  @IsOptional()
  @IsString()
  personId?: string | null;
}

@ObjectType({ description: 'It waits for them from the announcement on.' })
export class AskPreparationPayload extends SummitPayload {}

export const AskPreparationResult = resultOf('AskPreparation', AskPreparationPayload, [SummitWrongState, NotYourSummit]);

export const askPreparation = (hands: Hands, actor: Actor, input: AskPreparationInput): Promise<Done> =>
  onSummit(hands, actor, 'askPreparation', input, 'ask_preparation', input.asked, input.personId ? fromNodeId('Person', input.personId) : null);

@InputType({ description: 'Says that one has prepared what was asked.' })
export class FinishPreparationInput extends SummitInput {}

@ObjectType({ description: 'It waits no more.' })
export class FinishPreparationPayload extends SummitPayload {}

export const FinishPreparationResult = resultOf('FinishPreparation', FinishPreparationPayload, [SummitWrongState, NotAParticipant, NothingToPrepare]);

export const finishPreparation = (hands: Hands, actor: Actor, input: FinishPreparationInput): Promise<Done> => onSummit(hands, actor, 'finishPreparation', input, 'finish_preparation');
