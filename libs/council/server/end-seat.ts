import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { CouncilStore } from './council.store.js';
import { Seat } from './council.types.js';

@InputType({ description: 'Ends a seat at once. Votes that are open keep the electorate they began with (D4).' })
export class EndSeatInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  seatId!: string;
}

@ObjectType({ description: 'Ended.' })
export class EndSeatPayload {
  @Field(() => Seat, { description: 'The seat, with its end.' })
  seat!: Seat;
}

export const EndSeatResult = resultOf('EndSeat', EndSeatPayload);

@Injectable()
export class EndSeat {
  constructor(
    private readonly once: Once,
    private readonly store: CouncilStore,
  ) {}

  async run(actor: Actor, input: EndSeatInput): Promise<EndSeatPayload> {
    const seatId = fromNodeId('Seat', input.seatId);
    await this.once.run(actor, 'endSeat', input, (tx) => this.store.endSeat(tx, actor, seatId));
    return Object.assign(new EndSeatPayload(), { seat: await this.store.seat(actor, seatId) });
  }
}
