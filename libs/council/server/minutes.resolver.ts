import { MINUTES_COMMANDS, minutesRule } from '@tribune/council/domain';
import { Args, Context, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import {
  ApproveMinutesInput, ApproveMinutesPayload, ApproveMinutesResult, approveMinutes, DecideCorrectionInput, DecideCorrectionPayload, DecideCorrectionResult, decideCorrection,
  ProposeCorrectionInput, ProposeCorrectionPayload, ProposeCorrectionResult, proposeCorrection,
} from './keep-minutes.js';
import { paidMeeting, type MeetingHands } from './meeting.acts.js';
import { MeetingStore } from './meeting.store.js';
import { Meeting } from './meeting.types.js';
import { MinutesStore } from './minutes.store.js';
import { Minutes, MinutesCommand, MinutesCorrection } from './minutes.types.js';
import { sentenceOf } from './sentence-of.js';

@ObjectType({ description: 'A meeting that has been held, and whose minutes nobody has approved.' })
export class MinutesToApprove {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Date, { description: 'When it began.' })
  startsAt!: Date;
}

/** The minutes of meetings, and what is done to them. */
@Resolver(() => Meeting)
export class MinutesResolver implements MeetingHands {
  constructor(
    readonly once: Once,
    readonly store: MeetingStore,
    private readonly minutesStore: MinutesStore,
  ) {}

  @ResolveField(() => Minutes, { nullable: true, description: 'Its minutes; null while it has not been held.' })
  writtenMinutes(@Me() actor: Actor, @Parent() meeting: Meeting): Promise<Minutes | null> {
    return this.minutesStore.of(actor, meeting);
  }

  @ResolveField(() => [MinutesToApprove], { description: 'Earlier meetings of this council whose minutes can be put on the agenda for approval.' })
  minutesToApprove(@Me() actor: Actor, @Parent() meeting: Meeting): Promise<MinutesToApprove[]> {
    return this.minutesStore.toApprove(actor, meeting);
  }

  @Access(signedIn)
  @Mutation(() => ProposeCorrectionResult, { description: 'Says what minutes should say instead: for who was invited.' })
  async proposeCorrection(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ProposeCorrectionInput): Promise<ProposeCorrectionPayload> {
    return paidMeeting(this, actor, context, new ProposeCorrectionPayload(), await proposeCorrection(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => DecideCorrectionResult, { description: 'Takes a correction into the minutes, or refuses it with the reason: for the chair.' })
  async decideCorrection(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: DecideCorrectionInput): Promise<DecideCorrectionPayload> {
    return paidMeeting(this, actor, context, new DecideCorrectionPayload(), await decideCorrection(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ApproveMinutesResult, { description: 'Approves the minutes of an earlier meeting: for the chair, while a later one takes place that has them on its agenda.' })
  async approveMinutes(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ApproveMinutesInput): Promise<ApproveMinutesPayload> {
    return paidMeeting(this, actor, context, new ApproveMinutesPayload(), await approveMinutes(this, actor, input));
  }
}

@Resolver(() => Minutes)
export class MinutesFieldsResolver {
  constructor(private readonly store: MinutesStore) {}

  @ResolveField(() => [MinutesCorrection], { description: 'What was proposed to correct, in order, and what became of it.' })
  corrections(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { meetingUuid }: Minutes): Promise<MinutesCorrection[]> {
    return this.store.correctionsOf(actor, context, meetingUuid);
  }

  @ResolveField(() => [MinutesCommand], { description: 'What can be done to them, and why not, by the person who asks.' })
  openCommands(@Parent() { facts }: Minutes): MinutesCommand[] {
    return MINUTES_COMMANDS.map((name) => {
      const reason = sentenceOf(minutesRule(name, facts));
      return Object.assign(new MinutesCommand(), { name, open: reason === null, reason });
    });
  }
}
