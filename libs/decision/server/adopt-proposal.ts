import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { TouchPointRetired } from '@tribune/touch-point/server';
import { DECISION_REFUSALS, NothingToAdopt, OwnProposal } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Makes a champion’s text a member’s own, so that the champion may answer it.' })
export class AdoptProposalInput extends DecisionInput {}

@ObjectType({ description: 'The member answers for it from here on.' })
export class AdoptProposalPayload extends DecisionPayload {}

export const AdoptProposalResult = resultOf('AdoptProposal', AdoptProposalPayload, [...DECISION_REFUSALS, NothingToAdopt, OwnProposal, TouchPointRetired]);

/** A member adopts a champion’s proposal and is then its author (D9). */
export const adoptProposal = ({ once, store }: Hands, actor: Actor, input: AdoptProposalInput): Promise<Done> =>
  once.run(actor, 'adoptProposal', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'adopt_proposal', decisionId);
    return { decisionId };
  });
