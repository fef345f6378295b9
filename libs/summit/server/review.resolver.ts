import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { paid, type Hands } from './hands.js';
import { PlanStore } from './plan.store.js';
import { PlanVersion } from './plan.types.js';
import { commentOnLine, CommentOnLineInput, CommentOnLinePayload, CommentOnLineResult, openReview, OpenReviewInput, OpenReviewPayload, OpenReviewResult, readPlan, ReadPlanInput, ReadPlanPayload, ReadPlanResult, reviewPlan, ReviewPlanInput, ReviewPlanPayload, ReviewPlanResult } from './review-plan.js';
import { ReviewStore } from './review.store.js';
import { LineComment, PlanReview, PlanReviewer, VersionReview } from './review.types.js';
import { SummitStore } from './summit.store.js';

/** The review of a plan's versions. */
@Resolver(() => PlanVersion)
export class ReviewResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: SummitStore,
    private readonly plan: PlanStore,
    private readonly reviews: ReviewStore,
  ) {}

  @ResolveField(() => VersionReview, { nullable: true, description: 'Its review; null while it was not put to any.' })
  review(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: PlanVersion): Promise<VersionReview | null> {
    return this.reviews.of(actor, context, version);
  }

  @ResolveField(() => [LineComment], { description: 'What champions and executives say to its lines, in the order in which they did; of earlier versions too.' })
  comments(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: PlanVersion): Promise<LineComment[]> {
    return this.reviews.commentsOn(actor, context, version);
  }

  @ResolveField(() => Date, { nullable: true, description: 'When the person who asks has read it; null where they have not said so.' })
  readAt(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: PlanVersion): Promise<Date | null> {
    return this.reviews.readAt(actor, context, version);
  }

  @ResolveField(() => PlanVersion, { nullable: true, description: 'The version before it that the person who asks has read last; null where they have read none.' })
  async lastReadBefore(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: PlanVersion): Promise<PlanVersion | null> {
    const number = await this.reviews.lastReadBefore(actor, context, version);
    return number === null ? null : ((await this.plan.versions(actor, context, version.summitUuid)).find((each) => each.number === number) ?? null);
  }

  @Access(signedIn)
  @Mutation(() => OpenReviewResult, { description: 'Puts the latest version of a plan to those at the top: for who called the summit and its sponsor.' })
  async openReview(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: OpenReviewInput): Promise<OpenReviewPayload> {
    return paid(this, actor, context, new OpenReviewPayload(), await openReview(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReviewPlanResult, { description: 'Approves a version, all but some of its lines, or requests changes: for its reviewers, each for themselves.' })
  async reviewPlan(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReviewPlanInput): Promise<ReviewPlanPayload> {
    return paid(this, actor, context, new ReviewPlanPayload(), await reviewPlan(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => CommentOnLineResult, { description: 'Says something to a line of a version: for champions and executives.' })
  async commentOnLine(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CommentOnLineInput): Promise<CommentOnLinePayload> {
    return paid(this, actor, context, new CommentOnLinePayload(), await commentOnLine(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReadPlanResult, { description: 'Keeps which version the person who asks has read.' })
  async readPlan(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReadPlanInput): Promise<ReadPlanPayload> {
    return paid(this, actor, context, new ReadPlanPayload(), await readPlan(this, actor, input));
  }
}

@Resolver(() => VersionReview)
export class VersionReviewResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who opened it.' })
  openedBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() review: VersionReview): Promise<Person> {
    return this.people.known(actor, context, review.openedBy);
  }

  @ResolveField(() => [PlanReviewer], { description: 'Who reviews: those who have, first.' })
  reviewers(@Parent() review: VersionReview): PlanReviewer[] {
    return review.reviewerRows;
  }

  @ResolveField(() => [PlanReview], { description: 'What they say, the latest first; what was replaced too.' })
  reviews(@Parent() review: VersionReview): PlanReview[] {
    return review.reviewRows;
  }
}

@Resolver(() => PlanReviewer)
export class PlanReviewerResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: PlanReviewer): Promise<Person> {
    return this.people.known(actor, context, personUuid);
  }
}

@Resolver(() => PlanReview)
export class PlanReviewResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: PlanReview): Promise<Person> {
    return this.people.known(actor, context, personUuid);
  }
}

@Resolver(() => LineComment)
export class LineCommentResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: LineComment): Promise<Person> {
    return this.people.known(actor, context, personUuid);
  }
}
