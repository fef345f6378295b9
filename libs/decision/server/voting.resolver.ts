import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { approveDecision, ApproveDecisionInput, ApproveDecisionPayload, ApproveDecisionResult } from './approve-decision.js';
import { BallotsTogether } from './ballots-together.js';
import { castBallot, CastBallotInput, CastBallotPayload, CastBallotResult } from './cast-ballot.js';
import { contestRecusal, ContestRecusalInput, ContestRecusalPayload, ContestRecusalResult } from './contest-recusal.js';
import { DecisionStore } from './decision.store.js';
import { paid, whenAsked, type Hands } from './hands.js';
import { judgeRecusal, JudgeRecusalInput, JudgeRecusalPayload, JudgeRecusalResult } from './judge-recusal.js';
import { openVote, OpenVoteInput, OpenVotePayload, OpenVoteResult } from './open-vote.js';
import { recuse, RecuseInput, RecusePayload, RecuseResult } from './recuse.js';
import { refuseDecision, RefuseDecisionInput, RefuseDecisionPayload, RefuseDecisionResult } from './refuse-decision.js';
import { postponeVote, PostponeVoteInput, PostponeVotePayload, PostponeVoteResult } from './postpone-vote.js';
import { RevisionStore } from './revision.store.js';
import { revokeAnswer, RevokeAnswerInput, RevokeAnswerPayload, RevokeAnswerResult } from './revoke-answer.js';
import { VoteStore } from './vote.store.js';

@Resolver()
export class VotingResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: DecisionStore,
    readonly revisions: RevisionStore,
    private readonly votes: VoteStore,
    readonly ballots: BallotsTogether,
  ) {}

  @Access(signedIn)
  @Mutation(() => CastBallotResult, { description: 'Casts or changes one’s ballot.' })
  async castBallot(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CastBallotInput): Promise<CastBallotPayload> {
    const payload = paid(this, actor, context, new CastBallotPayload(), await castBallot(this, actor, input));
    return whenAsked<CastBallotPayload, 'ballot', CastBallotPayload>(payload, 'ballot', async () => {
      const { uuid, voteBasis } = await payload.decision;
      return (await this.votes.myBallots(actor, context, uuid)).find(({ basis }) => basis === voteBasis) ?? null;
    });
  }

  @Access(signedIn)
  @Mutation(() => OpenVoteResult, { description: 'Opens the vote on a seconded proposal.' })
  async openVote(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: OpenVoteInput): Promise<OpenVotePayload> {
    return paid(this, actor, context, new OpenVotePayload(), await openVote(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => PostponeVoteResult, { description: 'Puts off, once, the vote that would open by itself.' })
  async postponeVote(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: PostponeVoteInput): Promise<PostponeVotePayload> {
    return paid(this, actor, context, new PostponeVotePayload(), await postponeVote(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RecuseResult, { description: 'Declares a conflict of interest.' })
  async recuse(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RecuseInput): Promise<RecusePayload> {
    return paid(this, actor, context, new RecusePayload(), await recuse(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ContestRecusalResult, { description: 'Contests another member’s recusal.' })
  async contestRecusal(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ContestRecusalInput): Promise<ContestRecusalPayload> {
    return paid(this, actor, context, new ContestRecusalPayload(), await contestRecusal(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => JudgeRecusalResult, { description: 'Says whether a contested recusal stands.' })
  async judgeRecusal(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: JudgeRecusalInput): Promise<JudgeRecusalPayload> {
    return paid(this, actor, context, new JudgeRecusalPayload(), await judgeRecusal(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ApproveDecisionResult, { description: 'Approves or waives for a constituency.' })
  async approveDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ApproveDecisionInput): Promise<ApproveDecisionPayload> {
    return paid(this, actor, context, new ApproveDecisionPayload(), await approveDecision(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RefuseDecisionResult, { description: 'Refuses for a constituency.' })
  async refuseDecision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RefuseDecisionInput): Promise<RefuseDecisionPayload> {
    return paid(this, actor, context, new RefuseDecisionPayload(), await refuseDecision(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => RevokeAnswerResult, { description: 'Takes one’s own answer back.' })
  async revokeAnswer(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RevokeAnswerInput): Promise<RevokeAnswerPayload> {
    return paid(this, actor, context, new RevokeAnswerPayload(), await revokeAnswer(this, actor, input));
  }
}
