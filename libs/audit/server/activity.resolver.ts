import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Limited, LISTENING, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { ActivityTail } from './activity.tail.js';
import { Activity, ActivityArgs } from './activity.types.js';
import type { Listener } from './listener.js';

@Resolver(() => Activity)
export class ActivityResolver {
  constructor(private readonly tail: ActivityTail) {}

  @Access(signedIn)
  @Limited(LISTENING)
  @Subscription(() => Activity, { resolve: (activity: Activity) => activity, description: 'What happens in your organization to things that you may see, until your session ends. Rights are asked for anew with every event.' })
  activity(@Args() { secondsBefore }: ActivityArgs, @Me() actor: Actor, @Context() { hangUp }: GraphQLContext): Promise<Listener> {
    return this.tail.listen(actor, { hangUp, secondsBefore });
  }
}
