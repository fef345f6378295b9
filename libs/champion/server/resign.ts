import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { NotTheChampion } from './champion.refusals.js';
import { Constituency } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';

@InputType({ description: 'Gives an office back, for good. An empty champion’s seat waits for the next election, which begins by itself (D11).' })
export class ResignInput extends KeyedInput {
  @Field(() => ID, { description: 'Whose office.' })
  @IsString()
  constituencyId!: string;
}

@ObjectType({ description: 'Done.' })
export class ResignPayload {
  @Field(() => Constituency, { description: 'The constituency, with its offices.' })
  constituency!: Constituency;
}

export const ResignResult = resultOf('Resign', ResignPayload, [NotTheChampion]);

@Injectable()
export class Resign {
  constructor(
    private readonly once: Once,
    private readonly store: ConstituencyStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: ResignInput): Promise<ResignPayload> {
    const constituencyId = fromNodeId('Constituency', input.constituencyId);
    await this.once.run(actor, 'resign', input, (tx) => this.store.resign(tx, actor, constituencyId));
    const constituency = await this.store.find(actor, context, constituencyId);
    if (!constituency) throw new Refused('NotFound', { type: 'Constituency' });
    return Object.assign(new ResignPayload(), { constituency });
  }
}
