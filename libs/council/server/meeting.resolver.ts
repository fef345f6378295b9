import { countPresence, forecastQuorum, MEETING_COMMANDS, meetingRule, minutesOver } from '@tribune/council/domain';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Nodes, PageArgs, signedIn, type Connection, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { CouncilStore } from './council.store.js';
import { Council } from './council.types.js';
import { MeetingWhen, type MeetingWhenName } from './meeting.enums.js';
import { MeetingStore } from './meeting.store.js';
import { Cadence } from './cadence.types.js';
import { Meeting, MeetingCommand, MeetingConnection, MeetingDecision, MeetingForecast, MeetingInvitation, MeetingItem } from './meeting.types.js';
import { nextDates } from './next-dates.js';
import { sentenceOf } from './sentence-of.js';

@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(
    private readonly store: MeetingStore,
    private readonly councils: CouncilStore,
    nodes: Nodes,
  ) {
    nodes.register('Meeting', (actor, uuid, context) => store.find(actor, context, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => Meeting, { nullable: true, description: 'A meeting, or null when it is not there for you.' })
  meeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('id', { type: () => ID, description: 'Which.' }) id: string): Promise<Meeting | null> {
    return this.store.find(actor, context, fromNodeId('Meeting', id));
  }

  @ResolveField(() => Council, { nullable: true, description: 'Whose meeting.' })
  council(@Me() actor: Actor, @Parent() meeting: Meeting): Promise<Council | null> {
    return this.councils.council(actor, meeting.councilUuid);
  }

  @ResolveField(() => [MeetingInvitation], { description: 'Who is invited: members first, then champions.' })
  invitations(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() meeting: Meeting): Promise<MeetingInvitation[]> {
    return this.store.invitationsOf(actor, context, meeting.uuid);
  }

  @ResolveField(() => MeetingForecast, { description: 'What the replies of the members say of the quorum.' })
  async forecast(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid, quorumNum, quorumDen }: Meeting): Promise<MeetingForecast> {
    const members = (await this.store.invitationsOf(actor, context, uuid)).filter(({ isMember }) => isMember);
    return Object.assign(new MeetingForecast(), forecastQuorum(members.map(({ reply }) => reply), { num: quorumNum, den: quorumDen }));
  }

  @ResolveField(() => MeetingForecast, { description: 'How many of the members are there, in the room or from elsewhere, against the quorum; unknown are those of whom nobody has said.' })
  async attendance(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid, quorumNum, quorumDen }: Meeting): Promise<MeetingForecast> {
    const members = (await this.store.invitationsOf(actor, context, uuid)).filter(({ isMember }) => isMember);
    return Object.assign(new MeetingForecast(), countPresence(members.map(({ presence }) => presence), { num: quorumNum, den: quorumDen }));
  }

  @ResolveField(() => [MeetingItem], { description: 'Its agenda, in order, with predicted times.' })
  agenda(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() meeting: Meeting): Promise<MeetingItem[]> {
    return this.store.agendaOf(actor, context, meeting);
  }

  @ResolveField(() => Int, { description: 'By how many minutes the agenda is longer than the meeting; 0 where it fits.' })
  async minutesOver(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() meeting: Meeting): Promise<number> {
    return minutesOver(meeting.minutes, await this.store.agendaOf(actor, context, meeting));
  }

  @ResolveField(() => [MeetingDecision], { description: 'Decisions before this council that are not on the agenda: open votes first, by when they close.' })
  backlog(@Me() actor: Actor, @Parent() meeting: Meeting): Promise<MeetingDecision[]> {
    return this.store.backlogOf(actor, meeting);
  }

  @ResolveField(() => [MeetingCommand], { description: 'What can be done to it, and why not, by the person who asks.' })
  openCommands(@Parent() { facts }: Meeting): MeetingCommand[] {
    return MEETING_COMMANDS.map((name) => {
      const reason = sentenceOf(meetingRule(name, facts));
      return Object.assign(new MeetingCommand(), { name, open: reason === null, reason });
    });
  }
}

@Resolver(() => MeetingInvitation)
export class MeetingInvitationResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: MeetingInvitation): Promise<Person> {
    return this.people.known(actor, context, personUuid);
  }
}

/** What meetings add to a council. */
@Resolver(() => Council)
export class CouncilMeetingsResolver {
  constructor(private readonly store: MeetingStore) {}

  @ResolveField(() => MeetingConnection, { description: 'Its meetings: those ahead, the next first, or those past, the latest first.' })
  meetings(@Me() actor: Actor, @Parent() council: Council, @Args('when', { type: () => MeetingWhen, description: 'Which.' }) when: MeetingWhenName, @Args() page: PageArgs): Promise<Connection<Meeting>> {
    return this.store.page(actor, council.uuid, when, page);
  }

  @ResolveField(() => Cadence, { nullable: true, description: 'How often it meets; null while nobody has said.' })
  cadence(@Me() actor: Actor, @Parent() council: Council): Promise<Cadence | null> {
    return this.store.cadenceOf(actor, council.uuid);
  }
}

@Resolver(() => Cadence)
export class CadenceResolver {
  constructor(private readonly store: MeetingStore) {}

  @ResolveField(() => [Date], { description: 'The next four dates by the rule for which no meeting is planned.' })
  async nextDates(@Me() actor: Actor, @Parent() cadence: Cadence): Promise<Date[]> {
    const { now, starts } = await this.store.plannedFor(actor, cadence.councilUuid);
    const planned = new Set(starts.map((at) => at.getTime()));
    return nextDates(cadence, now, DATES + planned.size).filter((at) => !planned.has(at.getTime())).slice(0, DATES);
  }
}

const DATES = 4;
