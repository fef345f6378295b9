import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { hasOffice } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { Matches, MaxLength } from 'class-validator';
import { DueInThePast, MembersNote, NotedInMeetings, OwnerNotOnStaff } from './action.refusals.js';
import { DAY, ISO_DAY } from './days.js';
import { ActionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Says in a meeting what somebody does.' })
export class NoteActionInput extends KeyedInput {
  @Field(() => ID, { description: 'The meeting; it takes place.' })
  meetingId!: string;

  @Field(() => ID, { description: 'The item of its agenda; it is or was treated.' })
  itemId!: string;

  @Field({ description: 'What is to be done.' })
  @MaxLength(300, { message: 'Say in at most 300 characters what is to be done; notes can follow' })
  what!: string;

  @Field(() => ID, { description: 'Who does it: somebody on the staff.' })
  ownerId!: string;

  @Field({ description: 'By which day, as an ISO date.' })
  @Matches(ISO_DAY, DAY)
  dueOn!: string;
}

@ObjectType({ description: 'It is somebody’s to do.' })
export class NoteActionPayload extends ActionPayload {}

export const NoteActionResult = resultOf('NoteAction', NoteActionPayload, [MembersNote, NotedInMeetings, OwnerNotOnStaff, DueInThePast]);

/** A meeting gives somebody something to do, at what it treats (PRODUCT 3). */
export const noteAction = ({ once, store }: Hands, actor: Actor, input: NoteActionInput): Promise<Done> =>
  once.run(actor, 'noteAction', input, async (tx) => {
    if (!hasOffice(actor)) throw new Refused('NotFound', { type: 'Meeting' });
    const [meeting, item, owner] = [fromNodeId('Meeting', input.meetingId), fromNodeId('MeetingItem', input.itemId), fromNodeId('Person', input.ownerId)];
    return { actionId: await store.act<string>(tx, actor, 'note_action', meeting, item, owner, input.dueOn, input.what) };
  });
