import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DecisionInput, DecisionPayload, TakesNoPart, WrongState, type Decision } from '@tribune/decision/server';
import { LONGEST_CONTRIBUTION, mentionsIn } from '@tribune/discussion/domain';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { Contribution } from './discussion.types.js';
import type { DiscussionHands, Said } from './hands.js';

export const TOO_LONG = { message: `A contribution may have at most ${LONGEST_CONTRIBUTION} characters` };

@InputType({ description: 'Says something about a decision, to those inside it. Whoever is named by @ and their whole name gets a mail.' })
export class ContributeInput extends DecisionInput {
  @Field({ description: 'Plain text with paragraphs.' })
  @MaxLength(LONGEST_CONTRIBUTION, TOO_LONG)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'What it answers.' })
  replyTo?: string | null;
}

@ObjectType({ description: 'It is said.' })
export class ContributePayload extends DecisionPayload {
  @Field(() => Contribution, { description: 'The contribution.' })
  contribution!: Contribution;
}

export const ContributeResult = resultOf('Contribute', ContributePayload, [TakesNoPart, WrongState]);

/** In the discussion that all its champions are in (D12). */
export const contribute = ({ once, decisions, discussion }: DiscussionHands, actor: Actor, decision: Decision | null, input: ContributeInput): Promise<Said> =>
  once.run(actor, 'contribute', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    const named = decision && input.text.includes('@') ? mentionsIn(input.text, await discussion.inside(actor, decision.councilUuid)) : [];
    const replyTo = input.replyTo ? fromNodeId('Contribution', input.replyTo) : null;
    return { decisionId, contributionId: await discussion.act(tx, actor, 'contribute', decisionId, input.text, replyTo, named) };
  });
