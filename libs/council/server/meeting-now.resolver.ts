import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { paidMeeting, type MeetingHands } from './meeting.acts.js';
import { MeetingStore } from './meeting.store.js';
import { Meeting } from './meeting.types.js';
import {
  BeginMeetingInput, BeginMeetingPayload, BeginMeetingResult, beginMeeting, MarkPresenceInput, MarkPresencePayload, MarkPresenceResult, markPresence,
  NoteItemInput, NoteItemPayload, NoteItemResult, noteItem, TreatItemInput, TreatItemPayload, TreatItemResult, treatItem,
} from './run-meeting.js';

/** What is done while a meeting takes place, one statement each. */
@Resolver(() => Meeting)
export class MeetingNowResolver implements MeetingHands {
  constructor(
    readonly once: Once,
    readonly store: MeetingStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => BeginMeetingResult, { description: 'Begins a meeting: for the chair.' })
  async beginMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: BeginMeetingInput): Promise<BeginMeetingPayload> {
    return paidMeeting(this, actor, context, new BeginMeetingPayload(), await beginMeeting(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => TreatItemResult, { description: 'Goes to an item of the agenda: for the chair.' })
  async treatItem(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: TreatItemInput): Promise<TreatItemPayload> {
    return paidMeeting(this, actor, context, new TreatItemPayload(), await treatItem(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => NoteItemResult, { description: 'Notes something of an item, for the minutes: for the chair.' })
  async noteItem(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: NoteItemInput): Promise<NoteItemPayload> {
    return paidMeeting(this, actor, context, new NoteItemPayload(), await noteItem(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => MarkPresenceResult, { description: 'Says who is there: everybody of themselves; the chair of those whom they see in the room, or miss there.' })
  async markPresence(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: MarkPresenceInput): Promise<MarkPresencePayload> {
    return paidMeeting(this, actor, context, new MarkPresencePayload(), await markPresence(this, actor, input));
  }
}
