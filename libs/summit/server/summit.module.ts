import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { CalendarController } from './calendar.controller.js';
import { PlanningResolver } from './planning.resolver.js';
import { SummitWork } from './summit-work.js';
import './summit.refusals.de.js';
import { SummitChampionResolver, SummitParticipantResolver, SummitResolver } from './summit.resolver.js';
import { SummitStore } from './summit.store.js';

@Module({ imports: [PeopleModule], controllers: [CalendarController], providers: [SummitStore, SummitWork, SummitResolver, SummitParticipantResolver, SummitChampionResolver, PlanningResolver] })
export class SummitModule {}
