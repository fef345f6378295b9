import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsDate, IsString } from 'class-validator';
import { NotTheChampion, TimeNotAhead } from './champion.refusals.js';
import { Constituency } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';

@InputType({ description: 'Hands the office over to the next in rank until a time; the champion may take it back at any moment (D11).' })
export class HandOverInput extends KeyedInput {
  @Field(() => ID, { description: 'Whose office.' })
  @IsString()
  constituencyId!: string;

  @Field({ description: 'Until when, within a year.' })
  @IsDate()
  until!: Date;
}

@ObjectType({ description: 'Done.' })
export class HandOverPayload {
  @Field(() => Constituency, { description: 'The constituency, with its offices.' })
  constituency!: Constituency;
}

export const HandOverResult = resultOf('HandOver', HandOverPayload, [NotTheChampion, TimeNotAhead]);

@Injectable()
export class HandOver {
  constructor(
    private readonly once: Once,
    private readonly store: ConstituencyStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: HandOverInput): Promise<HandOverPayload> {
    const constituencyId = fromNodeId('Constituency', input.constituencyId);
    await this.once.run(actor, 'handOver', input, (tx) => this.store.handOver(tx, actor, constituencyId, input.until));
    const constituency = await this.store.find(actor, context, constituencyId);
    if (!constituency) throw new Refused('NotFound', { type: 'Constituency' });
    return Object.assign(new HandOverPayload(), { constituency });
  }
}
