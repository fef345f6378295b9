import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Decision } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { bringFindings, BringFindingsInput, BringFindingsPayload, BringFindingsResult, confirmLine, ConfirmLineInput, ConfirmLinePayload, ConfirmLineResult, leaveLine, LeaveLineInput, LeaveLinePayload, LeaveLineResult, serveLine, ServeLineInput, ServeLinePayload, ServeLineResult, type FindingHands } from './bring-findings.js';
import { FindingStore } from './finding.store.js';
import { paid } from './hands.js';
import { SummitStore } from './summit.store.js';
import { Summit } from './summit.types.js';
import { TraceStore } from './trace.store.js';
import { PlanTrace, ServedLine } from './trace.types.js';

/** The thread from a plan's line to its decisions and what came of them. */
@Resolver(() => Summit)
export class TraceResolver implements FindingHands {
  constructor(
    readonly once: Once,
    readonly store: SummitStore,
    readonly findings: FindingStore,
    private readonly traces: TraceStore,
  ) {}

  @ResolveField(() => PlanTrace, { nullable: true, description: 'What came of the approved plan, line by line; null while none is approved.' })
  async trace(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid, facts }: Summit): Promise<PlanTrace | null> {
    return facts.approved === null ? null : this.traces.of(actor, context, uuid, facts.approved);
  }

  @Access(signedIn)
  @Mutation(() => BringFindingsResult, { description: 'Brings lines of the approved plan to a council, each as a proposal.' })
  async bringFindings(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: BringFindingsInput): Promise<BringFindingsPayload> {
    const done = await bringFindings(this, actor, input);
    return paid(this, actor, context, Object.assign(new BringFindingsPayload(), { brought: done.brought }), done);
  }

  @Access(signedIn)
  @Mutation(() => ServeLineResult, { description: 'Ties a decision to a line of a plan that it serves.' })
  async serveLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ServeLineInput): Promise<ServeLinePayload> {
    return paid(this, actor, context, new ServeLinePayload(), await serveLine(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => LeaveLineResult, { description: 'Unties a decision from a line that it does not serve.' })
  async leaveLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: LeaveLineInput): Promise<LeaveLinePayload> {
    return paid(this, actor, context, new LeaveLinePayload(), await leaveLine(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ConfirmLineResult, { description: 'Says that a decision still fits a line that reads differently by now.' })
  async confirmLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ConfirmLineInput): Promise<ConfirmLinePayload> {
    return paid(this, actor, context, new ConfirmLinePayload(), await confirmLine(this, actor, input));
  }
}

@Resolver(() => Decision)
export class ServedLinesResolver {
  constructor(private readonly traces: TraceStore) {}

  @ResolveField(() => [ServedLine], { description: 'The lines of summits’ plans that it serves.' })
  servedLines(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<ServedLine[]> {
    return this.traces.servedBy(actor, context, decision.uuid);
  }
}
