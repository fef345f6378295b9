import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { catchError, defer, of, switchMap, throwError, type Observable } from 'rxjs';
import { demandAccess, rootOf } from './access.js';
import { contextOf } from './context.js';
import { ACTS } from './rates.js';
import { refusalOf } from './refusal.types.js';
import { ratesOf, Turns } from './turns.js';

/** Mutations: asks the access rule and takes a turn, and lets every refusal come out as a member of the union. Elsewhere, and for every bug, the error goes on. */
@Injectable()
export class AnswerRefusals implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly turns: Turns,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (rootOf(execution) !== 'Mutation') return next.handle();
    const allowed = defer(async () => {
      demandAccess(this.reflector, execution);
      await this.turns.demand(ratesOf(execution.getHandler()) ?? ACTS, { ...contextOf(execution), mailbox: mailboxIn(execution) });
    });
    return allowed.pipe(
      switchMap(() => next.handle()),
      catchError((error: unknown) => {
        const refusal = error instanceof Refused ? refusalOf(error.code, error.data) : undefined;
        return refusal ? of(refusal) : throwError(() => error);
      }),
    );
  }
}

/** The address that a mutation's input names, where it names one. */
function mailboxIn(execution: ExecutionContext): string | undefined {
  const { input } = GqlExecutionContext.create(execution).getArgs<{ input?: { email?: unknown } }>();
  return typeof input?.email === 'string' ? input.email : undefined;
}
