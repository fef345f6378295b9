import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { finalize, type Observable } from 'rxjs';
import { ActivityTail } from './activity.tail.js';

/** A mutation has ended, and with it its transaction: whoever waits for news may look now. Acts themselves never notify (GATE.md, Events). */
@Injectable()
export class TellAfterActs implements NestInterceptor {
  constructor(private readonly tail: ActivityTail) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(execution).getInfo<{ parentType: { name: string } }>();
    return info.parentType.name === 'Mutation' ? next.handle().pipe(finalize(() => this.tail.tell())) : next.handle();
  }
}
