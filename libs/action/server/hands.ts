import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Decision, type DecisionStore } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, type GraphQLContext, type Once } from '@tribune/kernel/server';
import { IsOptional, MaxLength } from 'class-validator';
import type { ActionStore } from './action.store.js';
import { Action } from './action.types.js';

/** What a verb works with; resolvers hold it and pass themselves. */
export interface Hands {
  readonly once: Once;
  readonly store: ActionStore;
}

/** The input of a verb on one action. */
@InputType({ isAbstract: true })
export abstract class ActionInput extends KeyedInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;
}

/** The same with words that may be left out. */
@InputType({ isAbstract: true })
export abstract class ActionWordsInput extends ActionInput {
  @Field(() => String, { nullable: true, description: 'What there is to say; asked for where it stops, ends without being done, or is taken up again.' })
  @IsOptional()
  @MaxLength(2000)
  because?: string | null;
}

@ObjectType({ isAbstract: true })
export abstract class ActionPayload {
  @Field(() => Action, { description: 'The action as it stands after it.' })
  action!: Action;
}

@ObjectType({ isAbstract: true })
export abstract class OutcomePayload {
  @Field(() => Decision, { description: 'The decision as it stands after it.' })
  decision!: Decision;
}

/** What a verb gives back: plain JSON, kept with its key. The action is read anew for the answer. */
export interface Done {
  readonly actionId: string;
}

/** start, finish, pause, resume, drop, reopen: one SQL function, by the name of the command. */
export const move = ({ once, store }: Hands, actor: Actor, command: string, input: ActionWordsInput): Promise<Done> =>
  once.run(actor, command, input, async (tx) => {
    const actionId = await store.seen(tx, actor, input.actionId);
    await store.act(tx, actor, 'move_action', actionId, command, input.because ?? null);
    return { actionId };
  });

/** The payload, with the action as it stands after the commit. */
export async function paid<P extends ActionPayload>({ store }: Hands, actor: Actor, context: GraphQLContext, payload: P, { actionId }: Done): Promise<P> {
  context.loaders.clear();
  const action = await store.find(actor, context, actionId);
  if (!action) throw new Refused('NotFound', { type: 'Action' });
  return Object.assign(payload, { action });
}

export async function paidDecision<P extends OutcomePayload>(decisions: DecisionStore, actor: Actor, context: GraphQLContext, payload: P, { decisionId }: { readonly decisionId: string }): Promise<P> {
  context.loaders.clear();
  const decision = await decisions.find(actor, context, decisionId);
  if (!decision) throw new Refused('NotFound', { type: 'Decision' });
  return Object.assign(payload, { decision });
}
