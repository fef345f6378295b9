import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { ElectionStore } from './election.store.js';
import { Election } from './election.types.js';
import { NominationsClosed, NotNominated, OnlyTheIncumbentStands } from './nomination.refusals.js';

@InputType({ description: 'Declines, or withdraws, while nominations last.' })
export class WithdrawNominationInput extends KeyedInput {
  @Field(() => ID, { description: 'From which election.' })
  @IsString()
  electionId!: string;
}

@ObjectType({ description: 'Withdrawn.' })
export class WithdrawNominationPayload {
  @Field(() => Election, { description: 'The election.' })
  election!: Election;
}

export const WithdrawNominationResult = resultOf('WithdrawNomination', WithdrawNominationPayload, [NotNominated, NominationsClosed, OnlyTheIncumbentStands]);

@Injectable()
export class WithdrawNomination {
  constructor(
    private readonly once: Once,
    private readonly store: ElectionStore,
  ) {}

  async run(actor: Actor, input: WithdrawNominationInput): Promise<WithdrawNominationPayload> {
    const electionId = fromNodeId('Election', input.electionId);
    await this.once.run(actor, 'withdrawNomination', input, (tx) => this.store.withdraw(tx, actor, electionId));
    return Object.assign(new WithdrawNominationPayload(), { election: await this.store.find(actor, electionId) });
  }
}
