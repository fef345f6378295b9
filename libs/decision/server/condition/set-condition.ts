import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { bodyOf, fieldsOf } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { Matches, MaxLength } from 'class-validator';
import { ANSWER_REFUSALS } from '../answer.input.js';
import { BodyInput, fieldsOfInput } from '../body.input.js';
import { BODY_REFUSALS, NothingChanged } from '../decision.refusals.js';
import { DecisionPayload, type Done, type Hands } from '../hands.js';

@InputType({ description: 'A champion’s condition that changes what takes effect: the text as they would approve it. A field that is not given stays as it is.' })
export class SetConditionInput extends BodyInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => ID, { description: 'The constituency for which it is answered.' })
  constituencyId!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  seenRevision!: number;

  @Field({ description: 'Its bodyHash, in hex.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'The hash is 64 hexadecimal digits' })
  seenHash!: string;

  @Field({ description: 'Why the text has to change.' })
  @MaxLength(4000)
  why!: string;
}

@ObjectType({ description: 'The condition stands: a member can take the proposed text up.' })
export class SetConditionPayload extends DecisionPayload {}

export const SetConditionResult = resultOf('SetCondition', SetConditionPayload, [...new Set([...ANSWER_REFUSALS, ...BODY_REFUSALS, NothingChanged])]);

/** "I approve if the text says this": a proposed new revision, which a member takes up and which is then theirs (D9). */
export const setCondition = ({ once, store, revisions }: Hands, actor: Actor, input: SetConditionInput): Promise<Done> =>
  once.run(actor, 'setCondition', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const fields = await fieldsOfInput(tx, actor, revisions, input, fieldsOf(await store.currentBody(tx, actor, decisionId)));
    await store.act(tx, actor, 'set_condition', decisionId, fromNodeId('Constituency', input.constituencyId), input.seenRevision, Buffer.from(input.seenHash, 'hex'), input.why, bodyOf({ ...fields, chosen: null }));
    return { decisionId };
  });
