import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { CouncilResolver, SeatResolver, SessionSeatsResolver } from './council.resolver.js';
import { CouncilStore } from './council.store.js';
import { AllowProxies } from './allow-proxies.js';
import { ChangeCouncil } from './change-council.js';
import { CharterVersionResolver, CompositionResolver } from './composition.resolver.js';
import { CompositionStore } from './composition.store.js';
import { CouncilRulesResolver } from './council-rules.resolver.js';
import { DeclareVotingRule } from './declare-voting-rule.js';
import { WeighSeat } from './weigh-seat.js';
import { CreateCouncil } from './create-council.js';
import { EndSeat } from './end-seat.js';
import { ImportSeats } from './import-seats.js';
import { MeetingActsResolver } from './meeting-acts.resolver.js';
import { MeetingNowResolver } from './meeting-now.resolver.js';
import { MeetingController } from './meeting.controller.js';
import { CadenceResolver, CouncilMeetingsResolver, MeetingInvitationResolver, MeetingResolver } from './meeting.resolver.js';
import { MinutesResolver, MinutesFieldsResolver } from './minutes.resolver.js';
import { PackPageResolver, PackResolver } from './pack.resolver.js';
import { BuildNextMeetingResolver } from './build-next-meeting.js';
import { BuildStore } from './build.store.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { MeetingWork } from './meeting-work.js';
import { MeetingCalendar } from './meeting-calendar.js';
import { PapersController } from './papers.controller.js';
import { MinutesStore } from './minutes.store.js';
import { MeetingStore } from './meeting.store.js';
import './council.refusals.de.js';
import './meeting.refusals.de.js';

@Module({
  imports: [PeopleModule],
  controllers: [MeetingController, PapersController, CalendarFeedController],
  providers: [
    CouncilStore, ImportSeats, CouncilResolver, SeatResolver, SessionSeatsResolver, CreateCouncil, EndSeat, CouncilRulesResolver, DeclareVotingRule, AllowProxies, WeighSeat, ChangeCouncil, CompositionStore,
    CompositionResolver, CharterVersionResolver,
    MeetingStore, MeetingResolver, MeetingActsResolver, MeetingInvitationResolver, CouncilMeetingsResolver, CadenceResolver, MeetingNowResolver,
    MinutesStore, MinutesResolver, MinutesFieldsResolver, PackResolver, PackPageResolver, BuildStore, BuildNextMeetingResolver, CalendarFeedResolver, MeetingCalendar, MeetingWork,
  ],
  exports: [CouncilStore],
})
export class CouncilModule {}
