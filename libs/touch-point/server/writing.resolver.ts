import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { AddTouchPoint, AddTouchPointInput, AddTouchPointResult } from './add-touch-point.js';
import { ArrangeStages, ArrangeStagesInput, ArrangeStagesResult } from './arrange-stages.js';
import { ChangeTouchPoint, ChangeTouchPointInput, ChangeTouchPointResult } from './change-touch-point.js';
import { RetireTouchPoint, RetireTouchPointInput, RetireTouchPointResult } from './retire-touch-point.js';
import { UseJourneyTemplate, UseJourneyTemplateInput, UseJourneyTemplateResult } from './use-journey-template.js';

/** What administrators write. */
@Resolver()
export class WritingResolver {
  constructor(
    private readonly template: UseJourneyTemplate,
    private readonly add: AddTouchPoint,
    private readonly change: ChangeTouchPoint,
    private readonly retire: RetireTouchPoint,
    private readonly arrange: ArrangeStages,
  ) {}

  @Access(signedIn)
  @Mutation(() => UseJourneyTemplateResult, { description: 'Lays out the journey template: for administrators.' })
  useJourneyTemplate(@Me() actor: Actor, @Args('input') input: UseJourneyTemplateInput) {
    return this.template.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => AddTouchPointResult, { description: 'Adds one touch point: for administrators.' })
  addTouchPoint(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: AddTouchPointInput) {
    return this.add.run(actor, context, input);
  }

  @Access(signedIn)
  @Mutation(() => ChangeTouchPointResult, { description: 'Changes what is said of a touch point: for administrators.' })
  changeTouchPoint(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ChangeTouchPointInput) {
    return this.change.run(actor, context, input);
  }

  @Access(signedIn)
  @Mutation(() => RetireTouchPointResult, { description: 'Retires a touch point, or brings it back: for administrators.' })
  retireTouchPoint(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: RetireTouchPointInput) {
    return this.retire.run(actor, context, input);
  }

  @Access(signedIn)
  @Mutation(() => ArrangeStagesResult, { description: 'Adds, renames, orders and removes stages of the journey: for administrators.' })
  arrangeStages(@Me() actor: Actor, @Args('input') input: ArrangeStagesInput) {
    return this.arrange.run(actor, input);
  }
}
