import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { NotTheActingChampion } from '../answer.refusals.js';
import { AlreadyLinked } from '../condition/condition.refusals.js';
import { WrongState } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';

@InputType({ description: 'Links a decision with others: final together, or not at all.' })
export class LinkDecisionsInput extends DecisionInput {
  @Field(() => ID, { description: 'The constituency whose champion links them.' })
  constituencyId!: string;

  @Field(() => [ID], { description: 'The decisions with which it is linked.' })
  @ArrayMaxSize(9)
  withIds!: string[];

  @Field({ description: 'Why they belong together.' })
  @MaxLength(1000)
  because!: string;
}

@ObjectType({ description: 'They become final together, or not at all.' })
export class LinkDecisionsPayload extends DecisionPayload {}

export const LinkDecisionsResult = resultOf('LinkDecisions', LinkDecisionsPayload, [WrongState, NotTheActingChampion, AlreadyLinked]);

/** A champion links decisions that belong together (D10). */
export const linkDecisions = ({ once, store }: Hands, actor: Actor, input: LinkDecisionsInput): Promise<Done> =>
  once.run(actor, 'linkDecisions', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const all = [decisionId, ...(await Promise.all(input.withIds.map((id) => store.seen(actor, id))))];
    await store.act(tx, actor, 'link_decisions', fromNodeId('Constituency', input.constituencyId), all, input.because);
    return { decisionId };
  });
