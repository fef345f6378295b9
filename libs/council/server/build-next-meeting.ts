import { buildAgenda, noticeEnds, type BuiltItem } from '@tribune/council/domain';
import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Refused, type Actor, type InEveryLanguage } from '@tribune/kernel/domain';
import { Access, fromNodeId, KeyedInput, Me, Once, resultOf, signedIn, spoken, type GraphQLContext } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { BuildStore, type ToBuild } from './build.store.js';
import { MeetingPayload, paidMeeting, type MeetingDone, type MeetingHands } from './meeting.acts.js';
import { ChairMeets, MeetingBuilt, MeetingInThePast, MeetingMovedOn, MeetingTwice, NoNextDate } from './meeting.refusals.js';
import { MeetingStore } from './meeting.store.js';
import { Meeting } from './meeting.types.js';
import { momentsIn } from './moments-in.js';
import { nextDates } from './next-dates.js';

const WORDS: InEveryLanguage<{ minutes: (day: string) => string; other: string }> = {
  en: { minutes: (day) => `Minutes of ${day}`, other: 'Any other business' },
  de: { minutes: (day) => `Protokoll vom ${day}`, other: 'Verschiedenes' },
};

@InputType({ description: 'Builds a council’s next meeting from the clocks.' })
export class BuildNextMeetingInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  @IsString()
  councilId!: string;
}

@ObjectType({ description: 'It is planned, its agenda stands, and its pack follows from that. Everything can be changed until it takes place.' })
export class BuildNextMeetingPayload extends MeetingPayload {}

export const BuildNextMeetingResult = resultOf('BuildNextMeeting', BuildNextMeetingPayload, [ChairMeets, MeetingBuilt, NoNextDate, MeetingTwice, MeetingMovedOn, MeetingInThePast]);

/** One press: the next meeting, planned by the rule where none is, with what is due soonest on its agenda. */
@Resolver(() => Meeting)
export class BuildNextMeetingResolver implements MeetingHands {
  constructor(
    readonly once: Once,
    readonly store: MeetingStore,
    private readonly builds: BuildStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => BuildNextMeetingResult, { description: 'Builds the next meeting from the clocks: the minutes to approve, what is due soonest, the backlog, as far as it lasts. For the chair.' })
  async buildNextMeeting(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: BuildNextMeetingInput): Promise<BuildNextMeetingPayload> {
    const done = await this.once.run(actor, 'buildNextMeeting', input, async (tx): Promise<MeetingDone> => {
      const councilId = fromNodeId('Council', input.councilId);
      const facts = await this.builds.of(tx, actor, councilId);
      const { next, cadence } = facts;
      if (next && next.itemCount > 0) throw new Refused('MeetingBuilt');
      const meetingId = next?.id ?? (await this.store.act<string>(tx, actor, 'plan_meeting', councilId, JSON.stringify({ startsAt: dateOf(facts), minutes: cadence?.minutes, place: cadence?.place })));
      await this.store.act(tx, actor, 'set_meeting_agenda', meetingId, next?.version ?? 1, JSON.stringify(agendaOf(facts)));
      return { meetingId };
    });
    return paidMeeting(this, actor, context, new BuildNextMeetingPayload(), done);
  }
}

/** The first date by the rule that leaves champions their seven days. */
function dateOf({ cadence, now, taken }: ToBuild): Date {
  const free = cadence ? nextDates(cadence, now, taken.length + 20).filter((at) => !taken.some((each) => each.getTime() === at.getTime())) : [];
  const date = free.find((at) => noticeEnds(at) > now) ?? free[0];
  if (!date) throw new Refused('NoNextDate');
  return date;
}

function agendaOf({ next, cadence, toApprove, pending, timeZone }: ToBuild): object[] {
  const language = spoken();
  const words = WORDS[language];
  const { day } = momentsIn(language, timeZone);
  const dayOf = (id: string) => day((toApprove.find((each) => each.id === id)?.startsAt ?? new Date(0)).toISOString());
  const itemOf = (item: BuiltItem): object =>
    item.kind === 'DECISION' ? { decisionId: item.decisionId, minutes: item.minutes } : item.kind === 'MINUTES' ? { minutesOfId: item.meetingId, title: words.minutes(dayOf(item.meetingId)), minutes: item.minutes } : { title: words.other, minutes: item.minutes };
  return buildAgenda(next?.minutes ?? cadence?.minutes ?? 60, toApprove.map(({ id }) => id), pending).items.map(itemOf);
}
