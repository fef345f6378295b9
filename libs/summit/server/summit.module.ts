import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { ScorecardModule } from '@tribune/scorecard/server';
import { TouchPointModule } from '@tribune/touch-point/server';
import { BeliefResolver, StageBeliefsResolver, StageVisionResolver } from './belief.resolver.js';
import { BeliefStore } from './belief.store.js';
import { CalendarController } from './calendar.controller.js';
import { LineFigureResolver, VersionLineFigureResolver } from './line-figure.resolver.js';
import { LineFigureStore } from './line-figure.store.js';
import { PapersController } from './papers.controller.js';
import { PlanResolver, PlanVersionResolver } from './plan.resolver.js';
import { PlanStore } from './plan.store.js';
import { PlanningResolver } from './planning.resolver.js';
import './review.refusals.de.js';
import { LineCommentResolver, PlanReviewerResolver, PlanReviewResolver, ReviewResolver, VersionReviewResolver } from './review.resolver.js';
import { ReviewStore } from './review.store.js';
import { EcosystemResolver } from './ecosystem.resolver.js';
import { EcosystemStore } from './ecosystem.store.js';
import { FindingStore } from './finding.store.js';
import { ServedLinesResolver, TraceResolver } from './trace.resolver.js';
import { TraceStore } from './trace.store.js';
import { SummitWork } from './summit-work.js';
import './summit.refusals.de.js';
import { SummitChampionResolver, SummitParticipantResolver, SummitResolver } from './summit.resolver.js';
import { SummitCalendar } from './summit-calendar.js';
import { SummitPack } from './summit-pack.js';
import { SummitStore } from './summit.store.js';

const resolvers = [SummitResolver, SummitParticipantResolver, SummitChampionResolver, PlanningResolver, BeliefResolver, StageBeliefsResolver, StageVisionResolver, PlanResolver, PlanVersionResolver, ReviewResolver, VersionReviewResolver, PlanReviewerResolver, PlanReviewResolver, LineCommentResolver, TraceResolver, ServedLinesResolver, EcosystemResolver, LineFigureResolver, VersionLineFigureResolver];

@Module({ imports: [PeopleModule, TouchPointModule, ScorecardModule], controllers: [CalendarController, PapersController], providers: [SummitStore, BeliefStore, PlanStore, ReviewStore, TraceStore, FindingStore, EcosystemStore, LineFigureStore, SummitWork, SummitCalendar, SummitPack, ...resolvers] })
export class SummitModule {}
