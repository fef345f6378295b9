import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, type GraphQLContext, type Once } from '@tribune/kernel/server';
import type { DecisionStore } from './decision.store.js';
import { Decision } from './decision.types.js';
import type { RevisionStore } from './revision.store.js';

/** What a verb works with; resolvers hold it and pass themselves. */
export interface Hands {
  readonly once: Once;
  readonly store: DecisionStore;
  readonly revisions: RevisionStore;
}

/** What a verb gives back: plain JSON, kept with its key. The decision is read anew for the answer. */
export interface Done {
  readonly decisionId: string;
}

/** The input of a verb that needs nothing but the decision. */
@InputType({ isAbstract: true })
export abstract class DecisionInput extends KeyedInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;
}

@ObjectType({ isAbstract: true })
export abstract class DecisionPayload {
  @Field(() => Decision, { description: 'The decision as it stands after it.' })
  decision!: Decision | Promise<Decision>;
}

/** The payload, with the decision as it stands after the commit, read when it is asked for: nothing that was loaded before it in this request is trusted. */
export function paid<P extends DecisionPayload>({ store }: Pick<Hands, 'store'>, actor: Actor, context: GraphQLContext, payload: P, { decisionId }: Done): P {
  context.loaders.clear();
  return whenAsked<DecisionPayload, 'decision', P>(payload, 'decision', async () => {
    const decision = await store.find(actor, context, decisionId);
    if (!decision) throw new Refused('NotFound', { type: 'Decision' });
    return decision;
  });
}

/** A field that is read once, by the first who asks for it; most answers to an act are thrown away. */
export function whenAsked<Of extends object, Field extends keyof Of, P extends Of>(payload: P, field: Field, read: () => Promise<Awaited<Of[Field]>>): P {
  let found: Promise<Awaited<Of[Field]>> | undefined;
  return Object.defineProperty(payload, field, { get: () => (found ??= read()) });
}
