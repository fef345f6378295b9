import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refused } from '@tribune/kernel/domain';
import { catchError, defer, of, throwError, type Observable } from 'rxjs';
import { demandAccess, rootOf } from './access.js';
import { refusalOf } from './refusal.types.js';

/** Mutations: asks the access rule, and lets every refusal come out as a member of the union. Elsewhere, and for every bug, the error goes on. */
@Injectable()
export class AnswerRefusals implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (rootOf(execution) !== 'Mutation') return next.handle();
    const allowed = defer(() => {
      demandAccess(this.reflector, execution);
      return next.handle();
    });
    return allowed.pipe(
      catchError((error: unknown) => {
        const refusal = error instanceof Refused ? refusalOf(error.code, error.data) : undefined;
        return refusal ? of(refusal) : throwError(() => error);
      }),
    );
  }
}
