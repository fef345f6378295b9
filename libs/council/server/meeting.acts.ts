import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, type GraphQLContext, type Once } from '@tribune/kernel/server';
import type { MeetingStore } from './meeting.store.js';
import { Meeting } from './meeting.types.js';

/** What a verb on meetings works with; resolvers hold it and pass themselves. */
export interface MeetingHands {
  readonly once: Once;
  readonly store: MeetingStore;
}

/** The input of a verb on one meeting. */
@InputType({ isAbstract: true })
export abstract class MeetingInput extends KeyedInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@ObjectType({ isAbstract: true })
export abstract class MeetingPayload {
  @Field(() => Meeting, { description: 'The meeting as it stands after it.' })
  meeting!: Meeting;
}

/** What a verb gives back: plain JSON, kept with its key. The meeting is read anew for the answer. */
export interface MeetingDone {
  readonly meetingId: string;
}

/** Runs council.<act>(token, meeting, …) once, on a meeting that the person may see. */
export const onMeeting = ({ once, store }: MeetingHands, actor: Actor, verb: string, input: MeetingInput, act: string, ...values: readonly unknown[]): Promise<MeetingDone> =>
  once.run(actor, verb, input, async (tx) => {
    const meetingId = await store.seen(tx, actor, input.meetingId);
    await store.act(tx, actor, act, meetingId, ...values);
    return { meetingId };
  });

/** The payload, with the meeting as it stands after the commit. */
export async function paidMeeting<P extends MeetingPayload>({ store }: MeetingHands, actor: Actor, context: GraphQLContext, payload: P, { meetingId }: MeetingDone): Promise<P> {
  context.loaders.clear();
  const meeting = await store.find(actor, context, meetingId);
  if (!meeting) throw new Refused('NotFound', { type: 'Meeting' });
  return Object.assign(payload, { meeting });
}
