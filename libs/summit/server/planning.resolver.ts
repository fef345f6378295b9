import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { changeSummit, ChangeSummitInput, ChangeSummitPayload, ChangeSummitResult } from './change-summit.js';
import { createSummit, CreateSummitInput, CreateSummitPayload, CreateSummitResult } from './create-summit.js';
import { type Hands, paid } from './hands.js';
import { announceSummit, AnnounceSummitInput, AnnounceSummitPayload, AnnounceSummitResult, cancelSummit, CancelSummitInput, CancelSummitPayload, CancelSummitResult, closeSummit, CloseSummitInput, CloseSummitPayload, CloseSummitResult } from './move-summit.js';
import { dismissParticipant, DismissParticipantInput, DismissParticipantPayload, DismissParticipantResult, inviteParticipant, InviteParticipantInput, InviteParticipantPayload, InviteParticipantResult } from './participants.js';
import { askPreparation, AskPreparationInput, AskPreparationPayload, AskPreparationResult, finishPreparation, FinishPreparationInput, FinishPreparationPayload, FinishPreparationResult } from './preparation.js';
import { setAgenda, SetAgendaInput, SetAgendaPayload, SetAgendaResult } from './set-agenda.js';
import { SummitStore } from './summit.store.js';

@Resolver()
export class PlanningResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: SummitStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => CreateSummitResult, { description: 'Calls a summit: for executives.' })
  async createSummit(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CreateSummitInput): Promise<CreateSummitPayload> {
    return paid(this, actor, context, new CreateSummitPayload(), await createSummit(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ChangeSummitResult, { description: 'Changes a summit’s title, times, place or sponsor.' })
  async changeSummit(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ChangeSummitInput): Promise<ChangeSummitPayload> {
    return paid(this, actor, context, new ChangeSummitPayload(), await changeSummit(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => InviteParticipantResult, { description: 'Has somebody take part in a summit.' })
  async inviteParticipant(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: InviteParticipantInput): Promise<InviteParticipantPayload> {
    return paid(this, actor, context, new InviteParticipantPayload(), await inviteParticipant(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => DismissParticipantResult, { description: 'Takes somebody off a summit’s list.' })
  async dismissParticipant(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: DismissParticipantInput): Promise<DismissParticipantPayload> {
    return paid(this, actor, context, new DismissParticipantPayload(), await dismissParticipant(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => SetAgendaResult, { description: 'Sets a summit’s agenda.' })
  async setAgenda(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: SetAgendaInput): Promise<SetAgendaPayload> {
    return paid(this, actor, context, new SetAgendaPayload(), await setAgenda(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => AskPreparationResult, { description: 'Asks participants of a summit to prepare something.' })
  async askPreparation(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AskPreparationInput): Promise<AskPreparationPayload> {
    return paid(this, actor, context, new AskPreparationPayload(), await askPreparation(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => FinishPreparationResult, { description: 'Says that one has prepared what was asked for a summit.' })
  async finishPreparation(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: FinishPreparationInput): Promise<FinishPreparationPayload> {
    return paid(this, actor, context, new FinishPreparationPayload(), await finishPreparation(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => AnnounceSummitResult, { description: 'Invites everybody who takes part in a summit.' })
  async announceSummit(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AnnounceSummitInput): Promise<AnnounceSummitPayload> {
    return paid(this, actor, context, new AnnounceSummitPayload(), await announceSummit(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => CloseSummitResult, { description: 'Says that a summit has been held.' })
  async closeSummit(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CloseSummitInput): Promise<CloseSummitPayload> {
    return paid(this, actor, context, new CloseSummitPayload(), await closeSummit(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => CancelSummitResult, { description: 'Calls a summit off, with the reason.' })
  async cancelSummit(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CancelSummitInput): Promise<CancelSummitPayload> {
    return paid(this, actor, context, new CancelSummitPayload(), await cancelSummit(this, actor, input));
  }
}
