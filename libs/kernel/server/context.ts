import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import type { Request, Response } from 'express';

/** What a request carries through GraphQL: who asks (null: a stranger), loaders of this request alone and what else it finds once (forgotten after an act), and the raw exchange over HTTP. */
export interface GraphQLContext {
  actor: Actor | null;
  readonly loaders: Map<string, unknown>;
  readonly req?: Request;
  readonly res?: Response;
  /** The codes with which its acts were refused, for who counts them. */
  readonly refused?: string[];
  /** Over a live connection: ends it, with a reason. */
  readonly hangUp?: (reason: string) => void;
}

export const contextOf = (execution: ExecutionContext): GraphQLContext => GqlExecutionContext.create(execution).getContext<GraphQLContext>();

/** What of the context a parameter is given, by the factory of its decorator: fields of objects are called without Nest (plain-fields.ts). */
export const FROM_CONTEXT = new Map<object, (context: GraphQLContext) => unknown>();

function fromContext<T>(value: (context: GraphQLContext) => T): () => ParameterDecorator {
  const factory = (_: unknown, execution: ExecutionContext): T => value(contextOf(execution));
  FROM_CONTEXT.set(factory, value);
  return createParamDecorator(factory);
}

/** The signed-in person; a stranger is refused, whatever the access rule said. */
export const Me = fromContext(({ actor }: GraphQLContext): Actor => {
  if (!actor) throw new Refused('SignInRequired');
  return actor;
});

/** The signed-in person, or null. */
export const Visitor = fromContext(({ actor }: GraphQLContext): Actor | null => actor);
