import { createHmac } from 'node:crypto';
import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Database, KeyedInput, Me, Once, resultOf, signedIn } from '@tribune/kernel/server';
import { MeetingStore } from './meeting.store.js';

@ObjectType({ description: 'A person’s own calendar, at an address that only they know. The address itself is shown once, when it is made.' })
export class CalendarFeed {
  @Field(() => Date, { description: 'When its address was made.' })
  madeAt!: Date;
}

@InputType({ description: 'Gives one’s calendar an address, or another one: the earlier one is dead then.' })
export class MakeCalendarFeedInput extends KeyedInput {}

@ObjectType({ description: 'It has an address.' })
export class MakeCalendarFeedPayload {
  @Field({ description: 'Where calendars find it, as a path of this installation. It is not shown again.' })
  path!: string;
}

@InputType({ description: 'Takes the address of one’s calendar away.' })
export class RevokeCalendarFeedInput extends KeyedInput {}

@ObjectType({ description: 'Nobody reads it any more.' })
export class RevokeCalendarFeedPayload {
  @Field(() => CalendarFeed, { nullable: true, description: 'What is left: nothing.' })
  calendarFeed!: CalendarFeed | null;
}

const MakeCalendarFeedResult = resultOf('MakeCalendarFeed', MakeCalendarFeedPayload, []);
const RevokeCalendarFeedResult = resultOf('RevokeCalendarFeed', RevokeCalendarFeedPayload, []);

/** A person's own calendar: for whoever sees councils. */
@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  constructor(
    private readonly once: Once,
    private readonly database: Database,
    private readonly store: MeetingStore,
  ) {}

  @Access(signedIn)
  @Query(() => CalendarFeed, { nullable: true, description: 'One’s own calendar; null while it has no address.' })
  async calendarFeed(@Me() actor: Actor): Promise<CalendarFeed | null> {
    const [row] = await this.database.read<{ madeAt: Date }>(actor, 'select f.made_at as "madeAt" from council.calendar_feed f where f.organization_id = $1 and f.person_id = $2', [actor.organizationId, actor.personId]);
    return row ? Object.assign(new CalendarFeed(), row) : null;
  }

  @Access(signedIn)
  @Mutation(() => MakeCalendarFeedResult, { description: 'Gives one’s calendar an address: for whoever sees councils.' })
  async makeCalendarFeed(@Me() actor: Actor, @Args('input') input: MakeCalendarFeedInput): Promise<MakeCalendarFeedPayload> {
    // a retry gets the same address again, and nothing that is stored gives it away: it follows from the session's secret
    const secret = createHmac('sha256', actor.token).update(`calendar feed ${input.idempotencyKey}`).digest('hex');
    await this.once.run(actor, 'makeCalendarFeed', input, (tx) => this.store.act(tx, actor, 'make_calendar_feed', secret));
    return Object.assign(new MakeCalendarFeedPayload(), { path: `/calendar/feed/${secret}.ics` });
  }

  @Access(signedIn)
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Takes the address of one’s calendar away, at once.' })
  async revokeCalendarFeed(@Me() actor: Actor, @Args('input') input: RevokeCalendarFeedInput): Promise<RevokeCalendarFeedPayload> {
    await this.once.run(actor, 'revokeCalendarFeed', input, (tx) => this.store.act(tx, actor, 'revoke_calendar_feed'));
    return Object.assign(new RevokeCalendarFeedPayload(), { calendarFeed: await this.calendarFeed(actor) });
  }
}
