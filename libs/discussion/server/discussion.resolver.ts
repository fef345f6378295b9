import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayTakePart } from '@tribune/decision/domain';
import { Decision, DecisionStore, paid } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Once, signedIn, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import { contribute, ContributeInput, ContributePayload, ContributeResult } from './contribute.js';
import { DiscussionStore } from './discussion.store.js';
import { Discussion } from './discussion.types.js';
import { editContribution, EditContributionInput, EditContributionPayload, EditContributionResult } from './edit-contribution.js';
import type { DiscussionHands, Said } from './hands.js';
import { markDiscussionRead, MarkDiscussionReadInput, MarkDiscussionReadPayload, MarkDiscussionReadResult } from './mark-discussion-read.js';
import { withdrawContribution, WithdrawContributionInput, WithdrawContributionPayload, WithdrawContributionResult } from './withdraw-contribution.js';

/** The discussion of a decision, and the acts in it. */
@Resolver(() => Decision)
export class DecisionDiscussionResolver implements DiscussionHands {
  constructor(
    readonly once: Once,
    readonly decisions: DecisionStore,
    readonly discussion: DiscussionStore,
  ) {}

  @ResolveField('discussion', () => Discussion, { nullable: true, description: 'What those inside say to each other about it; null for everybody else, and while it is a draft.' })
  discussionOf(@Me() actor: Actor, @Parent() { uuid, councilUuid, proposedAt }: Decision): Discussion | null {
    return proposedAt && mayTakePart(actor, councilUuid) ? Object.assign(new Discussion(), { decisionUuid: uuid, councilUuid, id: toNodeId('Discussion', uuid) }) : null;
  }

  @ResolveField(() => Int, { description: 'How many contributions the person who asks has not had before their eyes; 0 for those who are not inside.' })
  async unreadCount(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid, councilUuid }: Decision): Promise<number> {
    return mayTakePart(actor, councilUuid) ? this.discussion.unread(actor, context, uuid) : 0;
  }

  @Access(signedIn)
  @Mutation(() => ContributeResult, { description: 'Says something about a decision to those inside it.' })
  async contribute(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ContributeInput): Promise<ContributePayload> {
    const decision = await this.decisions.find(actor, context, fromNodeId('Decision', input.decisionId));
    return this.withContribution(actor, context, new ContributePayload(), await contribute(this, actor, decision, input));
  }

  @Access(signedIn)
  @Mutation(() => EditContributionResult, { description: 'Puts one’s own contribution differently.' })
  async editContribution(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: EditContributionInput): Promise<EditContributionPayload> {
    const known = await this.discussion.find(actor, fromNodeId('Contribution', input.contributionId));
    const decision = known && (await this.decisions.find(actor, context, known.decisionUuid));
    return this.withContribution(actor, context, new EditContributionPayload(), await editContribution(this, actor, decision?.councilUuid ?? null, input));
  }

  @Access(signedIn)
  @Mutation(() => WithdrawContributionResult, { description: 'Withdraws one’s own contribution.' })
  async withdrawContribution(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: WithdrawContributionInput): Promise<WithdrawContributionPayload> {
    return this.withContribution(actor, context, new WithdrawContributionPayload(), await withdrawContribution(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => MarkDiscussionReadResult, { description: 'Notes what one has had before one’s eyes.' })
  async markDiscussionRead(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: MarkDiscussionReadInput): Promise<MarkDiscussionReadPayload> {
    return paid({ store: this.decisions }, actor, context, new MarkDiscussionReadPayload(), await markDiscussionRead(this, actor, input));
  }

  private async withContribution<P extends ContributePayload>(actor: Actor, context: GraphQLContext, payload: P, said: Said): Promise<P> {
    const contribution = await this.discussion.find(actor, said.contributionId);
    if (!contribution) throw new Refused('NotFound', { type: 'Contribution' });
    return paid({ store: this.decisions }, actor, context, Object.assign(payload, { contribution }), said);
  }
}
