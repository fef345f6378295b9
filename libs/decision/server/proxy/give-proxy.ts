import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Council } from '@tribune/council/server';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { IsOptional } from 'class-validator';
import { NotAMember } from '../decision.refusals.js';
import type { Hands } from '../hands.js';
import { ProxiesOff, ProxyGivenAlready, ProxyHolderUnfit } from './proxy.refusals.js';

@InputType({ description: 'Gives one’s vote to another member, for one decision or until a day.' })
export class GiveProxyInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => ID, { description: 'Who carries the vote.' })
  holderId!: string;

  @Field(() => ID, { nullable: true, description: 'The decision; or give `until`.' })
  @IsOptional()
  decisionId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when; or give a decision.' })
  @IsOptional()
  until?: Date | null;
}

@ObjectType({ description: 'The other member carries the vote. Whoever gave it can still vote in person, and then has the last word.' })
export class GiveProxyPayload {
  @Field(() => Council, { nullable: true, description: 'The council, with its proxies.' })
  council!: Council | null;
}

export const GiveProxyResult = resultOf('GiveProxy', GiveProxyPayload, [NotAMember, ProxiesOff, ProxyHolderUnfit, ProxyGivenAlready]);

/** To one other member, one hop, nobody carries more than two (D7). Gives the council's id. */
export const giveProxy = ({ once, store }: Hands, actor: Actor, input: GiveProxyInput): Promise<{ councilId: string }> =>
  once.run(actor, 'giveProxy', input, async (tx) => {
    const councilId = fromNodeId('Council', input.councilId);
    await store.act(tx, actor, 'give_proxy', councilId, fromNodeId('Person', input.holderId), input.decisionId ? fromNodeId('Decision', input.decisionId) : null, input.until ?? null);
    return { councilId };
  });
