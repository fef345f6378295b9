import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { MeasuredFigure } from './belief.types.js';
import { LineFigureStore } from './line-figure.store.js';
import { PlanLine, PlanVersionLine } from './plan.types.js';

const described = { nullable: true, description: 'What the scorecard says now of the figure that it names; null where it names none, nobody has measured it, or the person who asks has still to seal what they believe.' };

@Resolver(() => PlanLine)
export class LineFigureResolver {
  constructor(private readonly figures: LineFigureStore) {}

  @ResolveField(() => MeasuredFigure, described)
  measured(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() line: PlanLine): Promise<MeasuredFigure | null> {
    return this.figures.of(actor, context, line);
  }
}

@Resolver(() => PlanVersionLine)
export class VersionLineFigureResolver {
  constructor(private readonly figures: LineFigureStore) {}

  @ResolveField(() => MeasuredFigure, described)
  measured(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() line: PlanVersionLine): Promise<MeasuredFigure | null> {
    return this.figures.of(actor, context, line);
  }
}
