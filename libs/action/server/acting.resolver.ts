import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { ActionStore } from './action.store.js';
import { createAction, CreateActionInput, CreateActionPayload, CreateActionResult } from './create-action.js';
import { dropAction, DropActionInput, DropActionPayload, DropActionResult } from './drop-action.js';
import { finishAction, FinishActionInput, FinishActionPayload, FinishActionResult } from './finish-action.js';
import { paid, type Hands } from './hands.js';
import { noteAction, NoteActionInput, NoteActionPayload, NoteActionResult } from './note-action.js';
import { noteProgress, NoteProgressInput, NoteProgressPayload, NoteProgressResult } from './note-progress.js';
import { pauseAction, PauseActionInput, PauseActionPayload, PauseActionResult } from './pause-action.js';
import { reassignAction, ReassignActionInput, ReassignActionPayload, ReassignActionResult } from './reassign-action.js';
import { reopenAction, ReopenActionInput, ReopenActionPayload, ReopenActionResult } from './reopen-action.js';
import { rescheduleAction, RescheduleActionInput, RescheduleActionPayload, RescheduleActionResult } from './reschedule-action.js';
import { resumeAction, ResumeActionInput, ResumeActionPayload, ResumeActionResult } from './resume-action.js';
import { startAction, StartActionInput, StartActionPayload, StartActionResult } from './start-action.js';

@Resolver()
export class ActingResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: ActionStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => CreateActionResult, { description: 'Says what somebody does so that a final decision happens.' })
  async createAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CreateActionInput): Promise<CreateActionPayload> {
    return paid(this, actor, context, new CreateActionPayload(), await createAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => NoteActionResult, { description: 'Says in a meeting what somebody does.' })
  async noteAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: NoteActionInput): Promise<NoteActionPayload> {
    return paid(this, actor, context, new NoteActionPayload(), await noteAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => StartActionResult, { description: 'Begins with an action.' })
  async startAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: StartActionInput): Promise<StartActionPayload> {
    return paid(this, actor, context, new StartActionPayload(), await startAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => FinishActionResult, { description: 'Says that an action is done.' })
  async finishAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: FinishActionInput): Promise<FinishActionPayload> {
    return paid(this, actor, context, new FinishActionPayload(), await finishAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => NoteProgressResult, { description: 'Says how far an action is.' })
  async noteProgress(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: NoteProgressInput): Promise<NoteProgressPayload> {
    return paid(this, actor, context, new NoteProgressPayload(), await noteProgress(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => PauseActionResult, { description: 'Stops an action for now.' })
  async pauseAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: PauseActionInput): Promise<PauseActionPayload> {
    return paid(this, actor, context, new PauseActionPayload(), await pauseAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ResumeActionResult, { description: 'Goes on with a paused action.' })
  async resumeAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ResumeActionInput): Promise<ResumeActionPayload> {
    return paid(this, actor, context, new ResumeActionPayload(), await resumeAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RescheduleActionResult, { description: 'Gives an action another day.' })
  async rescheduleAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RescheduleActionInput): Promise<RescheduleActionPayload> {
    return paid(this, actor, context, new RescheduleActionPayload(), await rescheduleAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReassignActionResult, { description: 'Hands an action over.' })
  async reassignAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReassignActionInput): Promise<ReassignActionPayload> {
    return paid(this, actor, context, new ReassignActionPayload(), await reassignAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => DropActionResult, { description: 'Gives an action up.' })
  async dropAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: DropActionInput): Promise<DropActionPayload> {
    return paid(this, actor, context, new DropActionPayload(), await dropAction(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReopenActionResult, { description: 'Takes an action up again.' })
  async reopenAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReopenActionInput): Promise<ReopenActionPayload> {
    return paid(this, actor, context, new ReopenActionPayload(), await reopenAction(this, actor, input));
  }
}
