import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { adoptProposal, AdoptProposalInput, AdoptProposalPayload, AdoptProposalResult } from './adopt-proposal.js';
import { amendDecision, AmendDecisionInput, AmendDecisionPayload, AmendDecisionResult } from './amend-decision.js';
import { DecisionStore } from './decision.store.js';
import { draftDecision, DraftDecisionInput, DraftDecisionPayload, DraftDecisionResult } from './draft-decision.js';
import { paid, type Hands } from './hands.js';
import { proposeDecision, ProposeDecisionInput, ProposeDecisionPayload, ProposeDecisionResult } from './propose-decision.js';
import { raiseToMaterial, RaiseToMaterialInput, RaiseToMaterialPayload, RaiseToMaterialResult } from './raise-to-material.js';
import { RevisionStore } from './revision.store.js';
import { secondDecision, SecondDecisionInput, SecondDecisionPayload, SecondDecisionResult } from './second-decision.js';
import { withdrawDecision, WithdrawDecisionInput, WithdrawDecisionPayload, WithdrawDecisionResult } from './withdraw-decision.js';

@Resolver()
export class DeliberationResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: DecisionStore,
    readonly revisions: RevisionStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => DraftDecisionResult, { description: 'Starts a draft, which its author alone sees.' })
  async draftDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: DraftDecisionInput): Promise<DraftDecisionPayload> {
    return paid(this, actor, context, new DraftDecisionPayload(), await draftDecision(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ProposeDecisionResult, { description: 'Proposes a draft to the council.' })
  async proposeDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ProposeDecisionInput): Promise<ProposeDecisionPayload> {
    return paid(this, actor, context, new ProposeDecisionPayload(), await proposeDecision(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => SecondDecisionResult, { description: 'Seconds a proposal.' })
  async secondDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: SecondDecisionInput): Promise<SecondDecisionPayload> {
    return paid(this, actor, context, new SecondDecisionPayload(), await secondDecision(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => AmendDecisionResult, { description: 'Writes a new revision.' })
  async amendDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AmendDecisionInput): Promise<AmendDecisionPayload> {
    return paid(this, actor, context, new AmendDecisionPayload(), await amendDecision(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RaiseToMaterialResult, { description: 'Raises an editorial edit to material.' })
  async raiseToMaterial(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RaiseToMaterialInput): Promise<RaiseToMaterialPayload> {
    return paid(this, actor, context, new RaiseToMaterialPayload(), await raiseToMaterial(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => AdoptProposalResult, { description: 'Adopts a champion’s proposal.' })
  async adoptProposal(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AdoptProposalInput): Promise<AdoptProposalPayload> {
    return paid(this, actor, context, new AdoptProposalPayload(), await adoptProposal(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => WithdrawDecisionResult, { description: 'Withdraws one’s own proposal.' })
  async withdrawDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: WithdrawDecisionInput): Promise<WithdrawDecisionPayload> {
    return paid(this, actor, context, new WithdrawDecisionPayload(), await withdrawDecision(this, actor, input));
  }
}
