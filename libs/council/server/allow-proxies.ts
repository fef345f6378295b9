import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { CouncilStore } from './council.store.js';
import { Council } from './council.types.js';

@InputType({ description: 'Switches voting by proxy on or off (D7).' })
export class AllowProxiesInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field({ description: 'Whether members may give their vote to another member.' })
  allowed!: boolean;
}

@ObjectType({ description: 'Switched.' })
export class AllowProxiesPayload {
  @Field(() => Council, { nullable: true, description: 'The council.' })
  council!: Council | null;
}

export const AllowProxiesResult = resultOf('AllowProxies', AllowProxiesPayload);

@Injectable()
export class AllowProxies {
  constructor(
    private readonly once: Once,
    private readonly store: CouncilStore,
  ) {}

  async run(actor: Actor, input: AllowProxiesInput): Promise<AllowProxiesPayload> {
    const id = fromNodeId('Council', input.councilId);
    await this.once.run(actor, 'allowProxies', input, (tx) => this.store.allowProxies(tx, actor, id, input.allowed));
    return Object.assign(new AllowProxiesPayload(), { council: await this.store.council(actor, id) });
  }
}
