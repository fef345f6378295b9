import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { rootOf } from './access.js';
import type { GraphQLContext } from './context.js';
import { refusalOf, type Refusal } from './refusal.types.js';
import { Unavailable } from './unavailable.js';

/**
 * A refusal is an answer, and so is “come again”. A mutation answers a refusal as a member of its union, whoever has refused: the access rule, a rate, the input's rules or
 * the verb. Elsewhere they go on to whoever asked, and not into the log with a stack, as Nest would have it. A filter and no interceptor: only what is refused comes by here.
 */
@Catch(Refused, Unavailable)
export class PassRefusals implements ExceptionFilter<Refused | Unavailable> {
  catch(refused: Refused | Unavailable, host: ArgumentsHost): Refusal | Refused | Unavailable {
    const refusal = refused instanceof Refused && rootOf(host) === 'Mutation' ? refusalOf(refused.code, refused.data) : undefined;
    if (refusal) GqlArgumentsHost.create(host).getContext<GraphQLContext>().refused?.push(refusal.code);
    return refusal ?? refused;
  }
}
