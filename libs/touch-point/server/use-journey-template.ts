import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { TouchPointStore } from './touch-point.store.js';
import { Stage } from './touch-point.types.js';

@InputType({ description: 'Lays out five stages and twelve touch points (P3). What is already there stays as it is.' })
export class UseJourneyTemplateInput extends KeyedInput {}

@ObjectType({ description: 'The journey as it is now.' })
export class UseJourneyTemplatePayload {
  @Field(() => Int, { description: 'How many touch points were added.' })
  added!: number;

  @Field(() => [Stage], { description: 'All stages, in order.' })
  stages!: Stage[];
}

export const UseJourneyTemplateResult = resultOf('UseJourneyTemplate', UseJourneyTemplatePayload);

@Injectable()
export class UseJourneyTemplate {
  constructor(
    private readonly once: Once,
    private readonly store: TouchPointStore,
  ) {}

  async run(actor: Actor, input: UseJourneyTemplateInput): Promise<UseJourneyTemplatePayload> {
    const added = await this.once.run(actor, 'useJourneyTemplate', input, (tx) => this.store.useJourneyTemplate(tx, actor));
    return Object.assign(new UseJourneyTemplatePayload(), { added, stages: await this.store.stages(actor) });
  }
}
