import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsString, MaxLength } from 'class-validator';
import { ElectionStore } from './election.store.js';
import { Election } from './election.types.js';
import { MAY_NOT_STAND, NominationsClosed, NotNominated } from './nomination.refusals.js';

@InputType({ description: 'Agrees to stand, or changes one’s statement while nominations last (E2).' })
export class ConsentToNominationInput extends KeyedInput {
  @Field(() => ID, { description: 'In which election.' })
  @IsString()
  electionId!: string;

  @Field({ defaultValue: '', description: 'To those who vote, in one’s own words.' })
  @MaxLength(4000, { message: 'A statement may have up to 4,000 characters' })
  statement!: string;
}

@ObjectType({ description: 'Stands.' })
export class ConsentToNominationPayload {
  @Field(() => Election, { description: 'The election.' })
  election!: Election;
}

export const ConsentToNominationResult = resultOf('ConsentToNomination', ConsentToNominationPayload, [NotNominated, NominationsClosed, ...MAY_NOT_STAND]);

@Injectable()
export class ConsentToNomination {
  constructor(
    private readonly once: Once,
    private readonly store: ElectionStore,
  ) {}

  async run(actor: Actor, input: ConsentToNominationInput): Promise<ConsentToNominationPayload> {
    const electionId = fromNodeId('Election', input.electionId);
    await this.once.run(actor, 'consentToNomination', input, (tx) => this.store.consent(tx, actor, electionId, input.statement));
    return Object.assign(new ConsentToNominationPayload(), { election: await this.store.find(actor, electionId) });
  }
}
