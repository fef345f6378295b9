import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { contestRecusal, judgeRecusal, type Facts, type RecusalFacts, type WhyNot } from '@tribune/decision/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { sentenceOf } from './answers-of.js';
import { DecisionStore } from './decision.store.js';
import { factsOf } from './facts-of.js';
import { Recusal } from './recusal.types.js';

@Resolver(() => Recusal)
export class RecusalResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly decisions: DecisionStore,
  ) {}

  @ResolveField(() => Person, { description: 'Who declared it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() recusal: Recusal): Promise<Person> {
    return this.people.known(actor, context, recusal.personUuid);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who contests it.' })
  async contestedBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() recusal: Recusal): Promise<Person | null> {
    return recusal.contestedByUuid ? this.people.known(actor, context, recusal.contestedByUuid) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot contest it, in a sentence; null when they can.' })
  whyNotContest(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() recusal: Recusal): Promise<string | null> {
    return this.whyNot(actor, context, recusal, contestRecusal);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot say whether it stands, in a sentence; null when they can.' })
  whyNotJudge(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() recusal: Recusal): Promise<string | null> {
    return this.whyNot(actor, context, recusal, judgeRecusal);
  }

  private async whyNot(actor: Actor, context: GraphQLContext, recusal: Recusal, rule: (facts: Facts, recusal: RecusalFacts, now: Date) => WhyNot | null): Promise<string | null> {
    const decision = await this.decisions.find(actor, context, recusal.decisionUuid);
    if (!decision) throw new Refused('NotFound', { type: 'Decision' });
    const refused = rule(factsOf(actor, decision, [], []), recusal.facts, decision.readAt);
    return refused && sentenceOf(refused);
  }
}
