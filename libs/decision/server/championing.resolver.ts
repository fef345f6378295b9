import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { setCondition, SetConditionInput, SetConditionPayload, SetConditionResult } from './condition/set-condition.js';
import { takeUpCondition, TakeUpConditionInput, TakeUpConditionPayload, TakeUpConditionResult } from './condition/take-up-condition.js';
import { reportBrokenCondition, ReportBrokenConditionInput, ReportBrokenConditionPayload, ReportBrokenConditionResult } from './condition/report-broken-condition.js';
import { pauseClock, PauseClockInput, PauseClockPayload, PauseClockResult } from './condition/pause-clock.js';
import { linkDecisions, LinkDecisionsInput, LinkDecisionsPayload, LinkDecisionsResult } from './link/link-decisions.js';
import { dissolveLink, DissolveLinkInput, DissolveLinkPayload, DissolveLinkResult } from './link/dissolve-link.js';
import { DecisionStore } from './decision.store.js';
import { paid, type Hands } from './hands.js';
import { RevisionStore } from './revision.store.js';

/** What champions do besides answering: conditions, pauses, links. */
@Resolver()
export class ChampioningResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: DecisionStore,
    readonly revisions: RevisionStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => SetConditionResult, { description: 'Approves on the condition that the text changes: for the acting champion.' })
  async setCondition(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: SetConditionInput): Promise<SetConditionPayload> {
    return paid(this, actor, context, new SetConditionPayload(), await setCondition(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => TakeUpConditionResult, { description: 'Takes a champion’s condition up as a new revision.' })
  async takeUpCondition(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: TakeUpConditionInput): Promise<TakeUpConditionPayload> {
    return paid(this, actor, context, new TakeUpConditionPayload(), await takeUpCondition(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReportBrokenConditionResult, { description: 'Reports that what an approval rests on does not hold any longer: for champion and alternates.' })
  async reportBrokenCondition(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReportBrokenConditionInput): Promise<ReportBrokenConditionPayload> {
    return paid(this, actor, context, new ReportBrokenConditionPayload(), await reportBrokenCondition(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => PauseClockResult, { description: 'Pauses a clock while the constituency is asked: for the acting champion.' })
  async pauseClock(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: PauseClockInput): Promise<PauseClockPayload> {
    return paid(this, actor, context, new PauseClockPayload(), await pauseClock(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => LinkDecisionsResult, { description: 'Links decisions: for champions.' })
  async linkDecisions(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: LinkDecisionsInput): Promise<LinkDecisionsPayload> {
    return paid(this, actor, context, new LinkDecisionsPayload(), await linkDecisions(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => DissolveLinkResult, { description: 'Dissolves a link: for the champion of its constituency.' })
  async dissolveLink(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: DissolveLinkInput): Promise<DissolveLinkPayload> {
    return paid(this, actor, context, new DissolveLinkPayload(), await dissolveLink(this, actor, input));
  }
}
