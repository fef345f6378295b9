import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn } from '@tribune/kernel/server';
import { DraftEmergencyDecision, DraftEmergencyDecisionInput, DraftEmergencyDecisionResult } from './draft-emergency-decision.js';
import { NameEmergencyAct, NameEmergencyActInput, NameEmergencyActResult } from './name-emergency-act.js';
import { RecordEmergencyAct, RecordEmergencyActInput, RecordEmergencyActResult } from './record-emergency-act.js';

@Resolver()
export class EmergencyResolver {
  constructor(
    private readonly record: RecordEmergencyAct,
    private readonly draft: DraftEmergencyDecision,
    private readonly name: NameEmergencyAct,
  ) {}

  @Access(signedIn)
  @Mutation(() => RecordEmergencyActResult, { description: 'Records that something was done without approval: for members of a council and executives. Public at once, never final, it ends in 14 days (D11).' })
  recordEmergencyAct(@Me() actor: Actor, @Args('input') input: RecordEmergencyActInput) {
    return this.record.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => DraftEmergencyDecisionResult, { description: 'Drafts the decision on an emergency act: for members of a council and champions.' })
  draftEmergencyDecision(@Me() actor: Actor, @Args('input') input: DraftEmergencyDecisionInput) {
    return this.draft.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => NameEmergencyActResult, { description: 'Says which decision is meant to decide an emergency act: for who may shape that decision, before it is final.' })
  nameEmergencyAct(@Me() actor: Actor, @Args('input') input: NameEmergencyActInput) {
    return this.name.run(actor, input);
  }
}
