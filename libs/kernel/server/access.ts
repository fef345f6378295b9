import { applyDecorators, Injectable, SetMetadata, type ArgumentsHost, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlArgumentsHost, GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { Refused, type Actor, type TokenScope } from '@tribune/kernel/domain';
import { contextOf } from './context.js';
import { ACTS } from './rates.js';
import { ratesOf, Turns } from './turns.js';

/** May this person (null: a stranger) use a field at all? What of it they see is scoped again where it is loaded. */
export type AccessRule = (actor: Actor | null) => boolean;

export const ACCESS = 'tribune:access';
const TOKENS = 'tribune:tokens';
/**
 * Declares who may use a field of Query, Mutation or Subscription. A field without one keeps the API from starting.
 * Programs with a token may use it only where one of these scopes is named and theirs.
 */
export const Access = (rule: AccessRule, ...tokens: readonly TokenScope[]) => applyDecorators(SetMetadata(ACCESS, rule), SetMetadata(TOKENS, tokens));

export const anybody: AccessRule = () => true;
export const signedIn: AccessRule = (actor) => actor !== null;

/** Throws what the access rule of this field has against the person who asks; nothing where the field is no root field. */
export function demandAccess(reflector: Reflector, execution: ExecutionContext): void {
  if (!ROOTS.has(rootOf(execution) ?? '')) return;
  const rule = reflector.get<AccessRule | undefined>(ACCESS, execution.getHandler());
  const { actor } = contextOf(execution);
  if (actor?.scopes) demandScope(actor, ...(reflector.get<readonly TokenScope[] | undefined>(TOKENS, execution.getHandler()) ?? []));
  if (!rule?.(actor)) throw actor ? new Refused('NotAllowed') : new Refused('SignInRequired');
}

/** Throws for a token that has none of these scopes; says nothing of sessions. */
export function demandScope({ scopes }: Pick<Actor, 'scopes'>, ...wanted: readonly TokenScope[]): void {
  if (scopes && !wanted.some((scope) => scopes.includes(scope))) throw new Refused('TokenNotEnough', { scope: wanted[0] ?? null });
}

/** The type that the field belongs to: Query, Mutation, Subscription or an object; undefined outside GraphQL. */
export function rootOf(execution: ArgumentsHost): string | undefined {
  if (execution.getType<GqlContextType>() !== 'graphql') return undefined;
  return GqlArgumentsHost.create(execution).getInfo<{ parentType: { name: string } }>().parentType.name;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Asks the access rule of a root field, and takes a turn where one costs something: every act does. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly turns: Turns,
  ) {}

  canActivate(execution: ExecutionContext): boolean | Promise<boolean> {
    const root = rootOf(execution);
    demandAccess(this.reflector, execution);
    // most questions have none, and wait for nothing
    const rates = root && (ratesOf(execution.getHandler()) ?? (root === 'Mutation' ? ACTS : undefined));
    return rates ? this.turns.demand(rates, { ...contextOf(execution), mailbox: root === 'Mutation' ? mailboxIn(execution) : undefined }).then(() => true) : true;
  }
}

/** The address that a mutation's input names, where it names one. */
function mailboxIn(execution: ExecutionContext): string | undefined {
  const { input } = GqlExecutionContext.create(execution).getArgs<{ input?: { email?: unknown } }>();
  return typeof input?.email === 'string' ? input.email : undefined;
}
