import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsString, MaxLength } from 'class-validator';
import { ScorecardStore } from './scorecard.store.js';

@InputType({ description: 'Takes a figure back that should not have been entered.' })
export class WithdrawFigureInput extends KeyedInput {
  @Field(() => ID, { description: 'The figure.' })
  @IsString()
  figureId!: string;

  @Field({ description: 'Why.' })
  @MaxLength(500, { message: 'The reason may have up to 500 characters' })
  reason!: string;
}

@ObjectType({ description: 'It stands no more; the one before it stands again.' })
export class WithdrawFigurePayload {
  @Field({ description: 'Always true.' })
  withdrawn!: boolean;
}

export const WithdrawFigureResult = resultOf('WithdrawFigure', WithdrawFigurePayload);

/** The figure is kept, with the reason. */
@Injectable()
export class WithdrawFigure {
  constructor(
    private readonly once: Once,
    private readonly store: ScorecardStore,
  ) {}

  async run(actor: Actor, input: WithdrawFigureInput): Promise<WithdrawFigurePayload> {
    const figureId = fromNodeId('Figure', input.figureId);
    await this.once.run(actor, 'withdrawFigure', input, (tx) => this.store.withdraw(tx, actor, figureId, input.reason));
    return Object.assign(new WithdrawFigurePayload(), { withdrawn: true });
  }
}
