import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { catchError, of, throwError, type Observable } from 'rxjs';
import { refusalOf } from './refusal.types.js';

/** Refusals of a mutation come out as members of its union; anywhere else, and for every bug, the error goes on. */
@Injectable()
export class AnswerRefusals implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(execution).getInfo<{ parentType: { name: string } }>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        const refusal = error instanceof Refused ? refusalOf(error.code, error.data) : undefined;
        return refusal ? of(refusal) : throwError(() => error);
      }),
    );
  }
}
