import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { EcosystemStore } from './ecosystem.store.js';
import { Ecosystem, EcosystemElement } from './ecosystem.types.js';
import { paid, type Hands } from './hands.js';
import { putElement, PutElementInput, PutElementPayload, PutElementResult, removeElement, RemoveElementInput, RemoveElementPayload, RemoveElementResult } from './put-element.js';
import { SummitStore } from './summit.store.js';
import { Summit } from './summit.types.js';

/** Part 3: in-house or partner. */
@Resolver(() => Summit)
export class EcosystemResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: SummitStore,
    private readonly elements: EcosystemStore,
  ) {}

  @Access(signedIn, 'READ')
  @Query(() => Ecosystem, { nullable: true, description: 'Who does what along the journey, as the latest summit has it; null while none says anything of it.' })
  ecosystem(@Me() actor: Actor): Promise<Ecosystem | null> {
    return this.elements.latest(actor);
  }

  @ResolveField('elements', () => [EcosystemElement], { description: 'Part 3: the elements of the ecosystem, along the journey.' })
  elementsOf(@Me() actor: Actor, @Parent() summit: Summit): Promise<EcosystemElement[]> {
    return this.elements.of(actor, summit.uuid);
  }

  @Access(signedIn)
  @Mutation(() => PutElementResult, { description: 'Says of an element of the ecosystem who does it, why, and what the risk is: for who takes part.' })
  async putElement(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: PutElementInput): Promise<PutElementPayload> {
    return paid(this, actor, context, new PutElementPayload(), await putElement(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RemoveElementResult, { description: 'Takes an element of the ecosystem out: for who takes part.' })
  async removeElement(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RemoveElementInput): Promise<RemoveElementPayload> {
    return paid(this, actor, context, new RemoveElementPayload(), await removeElement(this, actor, input));
  }
}
