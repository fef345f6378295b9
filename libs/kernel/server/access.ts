import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { contextOf } from './context.js';

/** May this person (null: a stranger) use a field at all? What of it they see is scoped again where it is loaded. */
export type AccessRule = (actor: Actor | null) => boolean;

export const ACCESS = 'tribune:access';
/** Declares who may use a field of Query, Mutation or Subscription. A field without one keeps the API from starting. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS, rule);

export const anybody: AccessRule = () => true;
export const signedIn: AccessRule = (actor) => actor !== null;

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    if (!ROOTS.has(GqlExecutionContext.create(execution).getInfo<{ parentType: { name: string } }>().parentType.name)) return true;
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, execution.getHandler());
    const { actor } = contextOf(execution);
    if (rule?.(actor)) return true;
    throw actor ? new Refused('NotAllowed') : new Refused('SignInRequired');
  }
}
