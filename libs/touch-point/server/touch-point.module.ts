import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { ImportTouchPoints } from './import-touch-points.js';
import { StageResolver, TouchPointResolver } from './touch-point.resolver.js';
import { TouchPointStore } from './touch-point.store.js';
import { UseJourneyTemplate } from './use-journey-template.js';

@Module({
  imports: [PeopleModule],
  providers: [TouchPointStore, ImportTouchPoints, TouchPointResolver, StageResolver, UseJourneyTemplate],
  exports: [TouchPointStore],
})
export class TouchPointModule {}
