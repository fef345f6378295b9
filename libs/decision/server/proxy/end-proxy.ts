import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Council } from '@tribune/council/server';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import type { Hands } from '../hands.js';

@InputType({ description: 'Takes one’s vote back, or gives a carried one back.' })
export class EndProxyInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => ID, { description: 'The proxy.' })
  proxyId!: string;
}

@ObjectType({ description: 'The proxy has ended. What was cast by it stands until its giver votes.' })
export class EndProxyPayload {
  @Field(() => Council, { nullable: true, description: 'The council, with its proxies.' })
  council!: Council | null;
}

export const EndProxyResult = resultOf('EndProxy', EndProxyPayload, []);

/** Revocable by its giver at any time, and its holder can give it back (D7). Gives the council's id. */
export const endProxy = ({ once, store }: Hands, actor: Actor, input: EndProxyInput): Promise<{ councilId: string }> =>
  once.run(actor, 'endProxy', input, async (tx) => {
    await store.act(tx, actor, 'end_proxy', fromNodeId('Proxy', input.proxyId));
    return { councilId: fromNodeId('Council', input.councilId) };
  });
