import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsOptional, IsString } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { BeliefsStay, NotYourSummit, ParticipantNotOnStaff, PlannersTakePart, SummitWrongState } from './summit.refusals.js';

@InputType({ description: 'Has somebody take part; once more with another function changes it.' })
export class InviteParticipantInput extends SummitInput {
  @Field(() => ID, { description: 'Who: somebody on the staff.' })
  @IsString()
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which function they speak; null: for the company as a whole.' })
  @IsOptional()
  @IsString()
  functionId?: string | null;
}

@ObjectType({ description: 'They take part; after the announcement they are invited by mail at once.' })
export class InviteParticipantPayload extends SummitPayload {}

export const InviteParticipantResult = resultOf('InviteParticipant', InviteParticipantPayload, [SummitWrongState, NotYourSummit, ParticipantNotOnStaff]);

export const inviteParticipant = (hands: Hands, actor: Actor, input: InviteParticipantInput): Promise<Done> =>
  onSummit(hands, actor, 'inviteParticipant', input, 'invite_participant', fromNodeId('Person', input.personId), input.functionId ? fromNodeId('Function', input.functionId) : null);

@InputType({ description: 'Takes somebody off the list.' })
export class DismissParticipantInput extends SummitInput {
  @Field(() => ID, { description: 'Who.' })
  @IsString()
  personId!: string;
}

@ObjectType({ description: 'They do not take part.' })
export class DismissParticipantPayload extends SummitPayload {}

export const DismissParticipantResult = resultOf('DismissParticipant', DismissParticipantPayload, [SummitWrongState, NotYourSummit, PlannersTakePart, BeliefsStay]);

export const dismissParticipant = (hands: Hands, actor: Actor, input: DismissParticipantInput): Promise<Done> =>
  onSummit(hands, actor, 'dismissParticipant', input, 'dismiss_participant', fromNodeId('Person', input.personId));
