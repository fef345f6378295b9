import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { CouncilResolver, SeatResolver, SessionSeatsResolver } from './council.resolver.js';
import { CouncilStore } from './council.store.js';
import { CreateCouncil } from './create-council.js';
import { EndSeat } from './end-seat.js';
import { ImportSeats } from './import-seats.js';
import './council.refusals.de.js';

@Module({
  imports: [PeopleModule],
  providers: [CouncilStore, ImportSeats, CouncilResolver, SeatResolver, SessionSeatsResolver, CreateCouncil, EndSeat],
  exports: [CouncilStore],
})
export class CouncilModule {}
