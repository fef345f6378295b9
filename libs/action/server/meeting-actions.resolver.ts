import { noteAction } from '@tribune/action/domain';
import { Meeting, MeetingItem } from '@tribune/council/server';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, Me, type GraphQLContext } from '@tribune/kernel/server';
import { ActionStore } from './action.store.js';
import { Action } from './action.types.js';
import { sentenceOf } from './sentence-of.js';

/** What meetings have given people to do. */
@Resolver(() => Meeting)
export class MeetingActionsResolver {
  constructor(private readonly store: ActionStore) {}

  @ResolveField(() => [Action], { description: 'What other meetings of this council have noted and nobody has finished, what is due soonest first; empty once it is over.' })
  async openActions(@Me() actor: Actor, @Parent() { uuid, councilUuid, state }: Meeting): Promise<Action[]> {
    return state === 'PLANNED' || state === 'RUNNING' ? this.store.openOf(actor, councilUuid, uuid) : [];
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot note here what is to be done, in a sentence; null when they can.' })
  whyNotNoteAction(@Me() actor: Actor, @Parent() { councilUuid, state }: Meeting): string | null {
    return sentenceOf(noteAction({ isMember: actor.seats.some(({ councilId }) => councilId === councilUuid), running: state === 'RUNNING' }));
  }
}

@Resolver(() => MeetingItem)
export class ItemActionsResolver {
  constructor(private readonly store: ActionStore) {}

  @ResolveField(() => [Action], { description: 'What was noted here that somebody does, in that order.' })
  actions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { meetingUuid, id }: MeetingItem): Promise<Action[]> {
    return this.store.notedAt(actor, context, meetingUuid, fromNodeId('MeetingItem', id));
  }
}
