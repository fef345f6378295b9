import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { NothingHandedOver } from './champion.refusals.js';
import { Constituency } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';

@InputType({ description: 'Takes an office back before the hand-over runs out (D11).' })
export class TakeBackInput extends KeyedInput {
  @Field(() => ID, { description: 'Whose office.' })
  @IsString()
  constituencyId!: string;
}

@ObjectType({ description: 'Done.' })
export class TakeBackPayload {
  @Field(() => Constituency, { description: 'The constituency, with its offices.' })
  constituency!: Constituency;
}

export const TakeBackResult = resultOf('TakeBack', TakeBackPayload, [NothingHandedOver]);

@Injectable()
export class TakeBack {
  constructor(
    private readonly once: Once,
    private readonly store: ConstituencyStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: TakeBackInput): Promise<TakeBackPayload> {
    const constituencyId = fromNodeId('Constituency', input.constituencyId);
    await this.once.run(actor, 'takeBack', input, (tx) => this.store.takeBack(tx, actor, constituencyId));
    const constituency = await this.store.find(actor, context, constituencyId);
    if (!constituency) throw new Refused('NotFound', { type: 'Constituency' });
    return Object.assign(new TakeBackPayload(), { constituency });
  }
}
