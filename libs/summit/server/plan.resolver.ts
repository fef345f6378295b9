import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { paid, type Hands } from './hands.js';
import { PlanStore } from './plan.store.js';
import { PlanLine, PlanVersion, PlanVersionLine } from './plan.types.js';
import { SummitStore } from './summit.store.js';
import { Summit } from './summit.types.js';
import { addPlanLine, AddPlanLineInput, AddPlanLinePayload, AddPlanLineResult, changePlanLine, ChangePlanLineInput, ChangePlanLinePayload, ChangePlanLineResult, freezePlan, FreezePlanInput, FreezePlanPayload, FreezePlanResult, removePlanLine, RemovePlanLineInput, RemovePlanLinePayload, RemovePlanLineResult } from './write-plan.js';

/** Part 2: the plan and its versions. */
@Resolver(() => Summit)
export class PlanResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: SummitStore,
    private readonly plan: PlanStore,
  ) {}

  @ResolveField(() => [PlanLine], { description: 'The plan as it is written now, along the journey.' })
  planLines(@Me() actor: Actor, @Parent() summit: Summit): Promise<PlanLine[]> {
    return this.plan.lines(actor, summit.uuid);
  }

  @ResolveField(() => [PlanVersion], { description: 'The versions of the plan, the latest first.' })
  planVersions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<PlanVersion[]> {
    return this.plan.versions(actor, context, summit.uuid);
  }

  @ResolveField(() => PlanVersion, { nullable: true, description: 'The latest version: what is reviewed and commented on; null while there is none.' })
  async latestVersion(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<PlanVersion | null> {
    return (await this.plan.versions(actor, context, summit.uuid))[0] ?? null;
  }

  @ResolveField(() => PlanVersion, { nullable: true, description: 'The version that was approved last: with the lines left out, it is the plan that the company carries out.' })
  async approvedVersion(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<PlanVersion | null> {
    return (await this.plan.versions(actor, context, summit.uuid)).find(({ isApproved }) => isApproved) ?? null;
  }

  @Access(signedIn)
  @Mutation(() => AddPlanLineResult, { description: 'Adds a line to a summit’s plan: for who takes part.' })
  async addPlanLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AddPlanLineInput): Promise<AddPlanLinePayload> {
    return paid(this, actor, context, new AddPlanLinePayload(), await addPlanLine(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ChangePlanLineResult, { description: 'Changes a line of a summit’s plan: for who takes part.' })
  async changePlanLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ChangePlanLineInput): Promise<ChangePlanLinePayload> {
    return paid(this, actor, context, new ChangePlanLinePayload(), await changePlanLine(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RemovePlanLineResult, { description: 'Takes a line out of a summit’s plan: for who takes part.' })
  async removePlanLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RemovePlanLineInput): Promise<RemovePlanLinePayload> {
    return paid(this, actor, context, new RemovePlanLinePayload(), await removePlanLine(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => FreezePlanResult, { description: 'Makes the plan as it stands a version: for who called the summit and its sponsor.' })
  async freezePlan(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: FreezePlanInput): Promise<FreezePlanPayload> {
    return paid(this, actor, context, new FreezePlanPayload(), await freezePlan(this, actor, input));
  }
}

@Resolver(() => PlanVersion)
export class PlanVersionResolver {
  constructor(
    private readonly plan: PlanStore,
    private readonly people: PeopleStore,
  ) {}

  @ResolveField(() => Person, { description: 'Who made it a version.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: PlanVersion): Promise<Person> {
    return this.people.known(actor, context, version.personUuid);
  }

  @ResolveField(() => [PlanVersionLine], { description: 'Its lines, as they stood.' })
  lines(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: PlanVersion): Promise<PlanVersionLine[]> {
    return this.plan.linesOf(actor, context, version);
  }
}
