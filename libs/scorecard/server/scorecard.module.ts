import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { EnterFigure } from './enter-figure.js';
import { ImportFigures } from './import-figures.js';
import './scorecard.refusals.de.js';
import { FigureResolver, ScorecardResolver } from './scorecard.resolver.js';
import { ScorecardDoor } from './scorecard-door.js';
import { ScorecardStore } from './scorecard.store.js';
import { WithdrawFigure } from './withdraw-figure.js';

@Module({ imports: [PeopleModule], providers: [ScorecardStore, ScorecardDoor, EnterFigure, WithdrawFigure, ImportFigures, ScorecardResolver, FigureResolver], exports: [ScorecardDoor] })
export class ScorecardModule {}
