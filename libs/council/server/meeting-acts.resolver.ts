import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { CouncilStore } from './council.store.js';
import {
  CancelMeetingInput, CancelMeetingPayload, CancelMeetingResult, CloseMeetingInput, CloseMeetingPayload, CloseMeetingResult, cancelMeeting, closeMeeting, RecordVoteInput, RecordVotePayload, RecordVoteResult, recordVote,
  ReplyToMeetingInput, ReplyToMeetingPayload, ReplyToMeetingResult, replyToMeeting,
} from './hold-meeting.js';
import { paidMeeting, type MeetingHands } from './meeting.acts.js';
import { MeetingStore } from './meeting.store.js';
import { Meeting } from './meeting.types.js';
import { ChangeMeetingInput, ChangeMeetingPayload, ChangeMeetingResult, changeMeeting, PlanMeetingInput, PlanMeetingPayload, PlanMeetingResult, planMeeting } from './plan-meeting.js';
import { SetCadenceInput, SetCadencePayload, SetCadenceResult, setCadence } from './set-cadence.js';
import { SetMeetingAgendaInput, SetMeetingAgendaPayload, SetMeetingAgendaResult, setMeetingAgenda } from './set-meeting-agenda.js';

/** The acts of meetings, one statement each. */
@Resolver(() => Meeting)
export class MeetingActsResolver implements MeetingHands {
  constructor(
    readonly once: Once,
    readonly store: MeetingStore,
    private readonly councils: CouncilStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => SetCadenceResult, { description: 'Says how often a council meets: for its chair.' })
  async setCadence(@Me() actor: Actor, @Args('input') input: SetCadenceInput): Promise<SetCadencePayload> {
    return Object.assign(new SetCadencePayload(), { council: await this.councils.council(actor, await setCadence(this, actor, input)) });
  }

  @Access(signedIn)
  @Mutation(() => PlanMeetingResult, { description: 'Calls a council together, champions included: for its chair.' })
  async planMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: PlanMeetingInput): Promise<PlanMeetingPayload> {
    return paidMeeting(this, actor, context, new PlanMeetingPayload(), await planMeeting(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ChangeMeetingResult, { description: 'Gives a meeting another time, length or place: for the chair.' })
  async changeMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ChangeMeetingInput): Promise<ChangeMeetingPayload> {
    return paidMeeting(this, actor, context, new ChangeMeetingPayload(), await changeMeeting(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => SetMeetingAgendaResult, { description: 'Sets a meeting’s agenda: for the chair.' })
  async setMeetingAgenda(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: SetMeetingAgendaInput): Promise<SetMeetingAgendaPayload> {
    return paidMeeting(this, actor, context, new SetMeetingAgendaPayload(), await setMeetingAgenda(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReplyToMeetingResult, { description: 'Says whether one comes: for who is invited.' })
  async replyToMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReplyToMeetingInput): Promise<ReplyToMeetingPayload> {
    return paidMeeting(this, actor, context, new ReplyToMeetingPayload(), await replyToMeeting(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RecordVoteResult, { description: 'Records that a vote was taken in a meeting; refused where a champion was left out.' })
  async recordVote(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RecordVoteInput): Promise<RecordVotePayload> {
    return paidMeeting(this, actor, context, new RecordVotePayload(), await recordVote(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => CloseMeetingResult, { description: 'Says that a meeting has been held: for the chair.' })
  async closeMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CloseMeetingInput): Promise<CloseMeetingPayload> {
    return paidMeeting(this, actor, context, new CloseMeetingPayload(), await closeMeeting(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => CancelMeetingResult, { description: 'Calls a meeting off, with the reason: for the chair.' })
  async cancelMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CancelMeetingInput): Promise<CancelMeetingPayload> {
    return paidMeeting(this, actor, context, new CancelMeetingPayload(), await cancelMeeting(this, actor, input));
  }
}
