import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { AddTouchPoint } from './add-touch-point.js';
import { ArrangeStages } from './arrange-stages.js';
import { ChangeTouchPoint } from './change-touch-point.js';
import { TouchPointChangeResolver, TouchPointHistoryResolver } from './history.resolver.js';
import { HistoryStore } from './history.store.js';
import { ImportTouchPoints } from './import-touch-points.js';
import { RetireTouchPoint } from './retire-touch-point.js';
import { StageResolver, TouchPointResolver } from './touch-point.resolver.js';
import { TouchPointStore } from './touch-point.store.js';
import { UseJourneyTemplate } from './use-journey-template.js';
import './stage.refusals.de.js';
import { WritingResolver } from './writing.resolver.js';
import './touch-point.refusals.de.js';

@Module({
  imports: [PeopleModule],
  providers: [
    TouchPointStore, HistoryStore, ImportTouchPoints, UseJourneyTemplate, AddTouchPoint, ChangeTouchPoint, RetireTouchPoint, ArrangeStages,
    TouchPointResolver, StageResolver, TouchPointHistoryResolver, TouchPointChangeResolver, WritingResolver,
  ],
  exports: [TouchPointStore],
})
export class TouchPointModule {}
