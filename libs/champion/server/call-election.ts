import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsInt, IsString } from 'class-validator';
import { ElectionAlreadyRunning, ElectionDaysOutOfRange, TermStillRuns } from './champion.refusals.js';
import { ElectionStore } from './election.store.js';
import { Election } from './election.types.js';

@InputType({ description: 'Calls an election: nominations begin at once, voting follows, the count publishes itself (E2).' })
export class CallElectionInput extends KeyedInput {
  @Field(() => ID, { description: 'Whose champion.' })
  @IsString()
  constituencyId!: string;

  @Field(() => Int, { defaultValue: 7, description: 'How long people are named.' })
  @IsInt()
  nominationDays!: number;

  @Field(() => Int, { defaultValue: 7, description: 'How long ballots are cast.' })
  @IsInt()
  votingDays!: number;
}

@ObjectType({ description: 'Called.' })
export class CallElectionPayload {
  @Field(() => Election, { description: 'The election.' })
  election!: Election;
}

export const CallElectionResult = resultOf('CallElection', CallElectionPayload, [ElectionAlreadyRunning, TermStillRuns, ElectionDaysOutOfRange]);

@Injectable()
export class CallElection {
  constructor(
    private readonly once: Once,
    private readonly store: ElectionStore,
  ) {}

  async run(actor: Actor, input: CallElectionInput): Promise<CallElectionPayload> {
    const constituencyId = fromNodeId('Constituency', input.constituencyId);
    const id = await this.once.run(actor, 'callElection', input, (tx) => this.store.call(tx, actor, constituencyId, input.nominationDays, input.votingDays));
    return Object.assign(new CallElectionPayload(), { election: await this.store.find(actor, id) });
  }
}
