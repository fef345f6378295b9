import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { DecisionStore } from '../decision.store.js';
import { paid, type Hands } from '../hands.js';
import { RevisionStore } from '../revision.store.js';
import { answerObjection, AnswerObjectionInput, AnswerObjectionPayload, AnswerObjectionResult } from './answer-objection.js';
import { endObjection, EndObjectionInput, EndObjectionPayload, EndObjectionResult } from './end-objection.js';
import { judgeObjection, JudgeObjectionInput, JudgeObjectionPayload, JudgeObjectionResult } from './judge-objection.js';
import { openOverruling, OpenOverrulingInput, OpenOverrulingPayload, OpenOverrulingResult } from './open-overruling.js';
import { raiseObjection, RaiseObjectionInput, RaiseObjectionPayload, RaiseObjectionResult } from './raise-objection.js';

@Resolver()
export class ObjectionActsResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: DecisionStore,
    readonly revisions: RevisionStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => RaiseObjectionResult, { description: 'Objects to a decision.' })
  async raiseObjection(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RaiseObjectionInput): Promise<RaiseObjectionPayload> {
    return paid(this, actor, context, new RaiseObjectionPayload(), await raiseObjection(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => AnswerObjectionResult, { description: 'Answers an objection: for author and chair.' })
  async answerObjection(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AnswerObjectionInput): Promise<AnswerObjectionPayload> {
    return paid(this, actor, context, new AnswerObjectionPayload(), await answerObjection(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => EndObjectionResult, { description: 'Ends one’s own objection.' })
  async endObjection(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: EndObjectionInput): Promise<EndObjectionPayload> {
    return paid(this, actor, context, new EndObjectionPayload(), await endObjection(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => OpenOverrulingResult, { description: 'Puts an objection to the other members: for author and chair.' })
  async openOverruling(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: OpenOverrulingInput): Promise<OpenOverrulingPayload> {
    return paid(this, actor, context, new OpenOverrulingPayload(), await openOverruling(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => JudgeObjectionResult, { description: 'Says whether an objection is overruled.' })
  async judgeObjection(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: JudgeObjectionInput): Promise<JudgeObjectionPayload> {
    return paid(this, actor, context, new JudgeObjectionPayload(), await judgeObjection(this, actor, input));
  }
}
