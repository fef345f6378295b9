import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Decision, DecisionStore, paid } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { attachEvidence, AttachEvidencePayload, AttachEvidenceResult } from './attach-evidence.js';
import { AttachEvidenceInput } from './attach-evidence.input.js';
import { EvidenceStore } from './evidence.store.js';
import { Evidence } from './evidence.types.js';
import type { Attached, EvidenceHands } from './hands.js';
import { markEvidenceRead, MarkEvidenceReadInput, MarkEvidenceReadPayload, MarkEvidenceReadResult } from './mark-evidence-read.js';
import { whyNotAttach } from './why-not-attach.js';
import { withdrawEvidence, WithdrawEvidenceInput, WithdrawEvidencePayload, WithdrawEvidenceResult } from './withdraw-evidence.js';

/** What a decision carries, and the acts on it. */
@Resolver(() => Decision)
export class DecisionEvidenceResolver implements EvidenceHands {
  constructor(
    readonly once: Once,
    readonly decisions: DecisionStore,
    readonly evidence: EvidenceStore,
  ) {}

  @ResolveField('evidence', () => [Evidence], { description: 'What has been attached to it, in the order in which it came; withdrawn pieces too, struck.' })
  evidenceOf(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Evidence[]> {
    return this.evidence.of(actor, context, decision.uuid);
  }

  @ResolveField(() => Int, { description: 'How many pieces of evidence stand. 0: one without evidence says so (D12).' })
  evidenceCount(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<number> {
    return this.evidence.count(actor, context, decision.uuid);
  }

  @ResolveField(() => [Evidence], { description: 'What stands and the person who asks has not had before their eyes: the approval screen lists it (D9).' })
  async unreadEvidence(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Evidence[]> {
    return (await this.evidence.of(actor, context, decision.uuid)).filter(({ isRead, withdrawnAt }) => !isRead && withdrawnAt === null);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot attach evidence, in a sentence; null when they can.' })
  whyNotAttachEvidence(@Me() actor: Actor, @Parent() decision: Decision): string | null {
    return whyNotAttach(actor, decision);
  }

  @Access(signedIn)
  @Mutation(() => AttachEvidenceResult, { description: 'Attaches evidence to a decision.' })
  async attachEvidence(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AttachEvidenceInput): Promise<AttachEvidencePayload> {
    return this.withEvidence(actor, context, new AttachEvidencePayload(), await attachEvidence(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => WithdrawEvidenceResult, { description: 'Withdraws one’s own evidence, with a reason.' })
  async withdrawEvidence(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: WithdrawEvidenceInput): Promise<WithdrawEvidencePayload> {
    return this.withEvidence(actor, context, new WithdrawEvidencePayload(), await withdrawEvidence(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => MarkEvidenceReadResult, { description: 'Notes what one has had before one’s eyes.' })
  async markEvidenceRead(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: MarkEvidenceReadInput): Promise<MarkEvidenceReadPayload> {
    return this.paid(actor, context, new MarkEvidenceReadPayload(), await markEvidenceRead(this, actor, input));
  }

  private async withEvidence<P extends AttachEvidencePayload>(actor: Actor, context: GraphQLContext, payload: P, done: Attached): Promise<P> {
    const evidence = await this.evidence.find(actor, done.evidenceId);
    if (!evidence) throw new Refused('NotFound', { type: 'Evidence' });
    return this.paid(actor, context, Object.assign(payload, { evidence }), done);
  }

  private paid<P extends MarkEvidenceReadPayload>(actor: Actor, context: GraphQLContext, payload: P, done: { decisionId: string }): P {
    return paid({ store: this.decisions }, actor, context, payload, done);
  }
}
