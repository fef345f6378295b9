import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, type GraphQLContext, type Once } from '@tribune/kernel/server';
import type { SummitStore } from './summit.store.js';
import { Summit } from './summit.types.js';

/** What a verb works with; resolvers hold it and pass themselves. */
export interface Hands {
  readonly once: Once;
  readonly store: SummitStore;
}

/** The input of a verb on one summit. */
@InputType({ isAbstract: true })
export abstract class SummitInput extends KeyedInput {
  @Field(() => ID, { description: 'The summit.' })
  summitId!: string;
}

@ObjectType({ isAbstract: true })
export abstract class SummitPayload {
  @Field(() => Summit, { description: 'The summit as it stands after it.' })
  summit!: Summit;
}

/** What a verb gives back: plain JSON, kept with its key. The summit is read anew for the answer. */
export interface Done {
  readonly summitId: string;
}

/** Runs summit.<act>(token, summit, …) once, on a summit that the person may see. */
export const onSummit = ({ once, store }: Hands, actor: Actor, verb: string, input: SummitInput, act: string, ...values: readonly unknown[]): Promise<Done> =>
  once.run(actor, verb, input, async (tx) => {
    const summitId = await store.seen(tx, actor, input.summitId);
    await store.act(tx, actor, act, summitId, ...values);
    return { summitId };
  });

/** The payload, with the summit as it stands after the commit. */
export async function paid<P extends SummitPayload>({ store }: Hands, actor: Actor, context: GraphQLContext, payload: P, { summitId }: Done): Promise<P> {
  context.loaders.clear();
  const summit = await store.find(actor, context, summitId);
  if (!summit) throw new Refused('NotFound', { type: 'Summit' });
  return Object.assign(payload, { summit });
}
