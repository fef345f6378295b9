import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ActionWrongState, NotYourAction } from './action.refusals.js';
import { ActionInput, ActionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Says how far an action is.' })
export class NoteProgressInput extends ActionInput {
  @Field({ description: 'What there is to say.' })
  @MaxLength(2000)
  words!: string;

  @Field(() => Int, { nullable: true, description: 'How far it is, in percent, where that says something.' })
  @IsOptional()
  @Min(0, { message: 'Progress is between 0 and 100 percent' })
  @Max(100, { message: 'Progress is between 0 and 100 percent' })
  percent?: number | null;
}

@ObjectType({ description: 'The note stands, for good.' })
export class NoteProgressPayload extends ActionPayload {}

export const NoteProgressResult = resultOf('NoteProgress', NoteProgressPayload, [NotYourAction, ActionWrongState]);

/** Notes are added, never changed. */
export const noteProgress = ({ once, store }: Hands, actor: Actor, input: NoteProgressInput): Promise<Done> =>
  once.run(actor, 'noteProgress', input, async (tx) => {
    const actionId = await store.seen(tx, actor, input.actionId);
    await store.act(tx, actor, 'note_progress', actionId, input.words, input.percent ?? null);
    return { actionId };
  });
