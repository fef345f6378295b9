import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { CouncilStore } from './council.store.js';
import { Seat } from './council.types.js';

@InputType({ description: 'Says how much a seat weighs in weighted votes that open from now on (D4).' })
export class WeighSeatInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  seatId!: string;

  @Field(() => Int, { description: '1 to 100.' })
  weight!: number;
}

@ObjectType({ description: 'Weighed.' })
export class WeighSeatPayload {
  @Field(() => Seat, { nullable: true, description: 'The seat.' })
  seat!: Seat | null;
}

export const WeighSeatResult = resultOf('WeighSeat', WeighSeatPayload);

@Injectable()
export class WeighSeat {
  constructor(
    private readonly once: Once,
    private readonly store: CouncilStore,
  ) {}

  async run(actor: Actor, input: WeighSeatInput): Promise<WeighSeatPayload> {
    const id = fromNodeId('Seat', input.seatId);
    await this.once.run(actor, 'weighSeat', input, (tx) => this.store.weighSeat(tx, actor, id, input.weight));
    return Object.assign(new WeighSeatPayload(), { seat: await this.store.seat(actor, id) });
  }
}
