import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf, type Tx } from '@tribune/kernel/server';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { ElectionStore } from './election.store.js';
import { Election } from './election.types.js';
import { MAY_NOT_STAND, NominationDeclined, NominationsClosed, NotOnRoll, OnlyTheIncumbentStands } from './nomination.refusals.js';

@InputType({ description: 'Names somebody on the roll, or oneself. Others are asked; oneself stands at once (E2).' })
export class NominateInput extends KeyedInput {
  @Field(() => ID, { description: 'In which election.' })
  @IsString()
  electionId!: string;

  @Field(() => String, { nullable: true, description: 'The address of somebody on the roll.' })
  @IsOptional()
  @MaxLength(254, { message: 'An e-mail address has up to 254 characters' })
  personEmail?: string | null;

  @Field({ defaultValue: false, description: 'Oneself; `statement` then goes on the ballot.' })
  @IsBoolean()
  self!: boolean;

  @Field({ defaultValue: '', description: 'To those who vote. Only one’s own: nobody puts words in another’s mouth.' })
  @MaxLength(4000, { message: 'A statement may have up to 4,000 characters' })
  statement!: string;
}

@ObjectType({ description: 'Named.' })
export class NominatePayload {
  @Field(() => Election, { description: 'The election.' })
  election!: Election;
}

export const NominateResult = resultOf('Nominate', NominatePayload, [NotOnRoll, NominationsClosed, NominationDeclined, OnlyTheIncumbentStands, ...MAY_NOT_STAND]);

@Injectable()
export class Nominate {
  constructor(
    private readonly once: Once,
    private readonly store: ElectionStore,
  ) {}

  async run(actor: Actor, input: NominateInput): Promise<NominatePayload> {
    const electionId = fromNodeId('Election', input.electionId);
    await this.once.run(actor, 'nominate', input, async (tx) => {
      const personId = input.self ? actor.personId : await this.named(tx, actor, electionId, input.personEmail ?? '');
      await this.store.nominate(tx, actor, electionId, personId, input.statement);
    });
    return Object.assign(new NominatePayload(), { election: await this.store.find(actor, electionId) });
  }

  private async named(tx: Tx, actor: Actor, electionId: string, email: string): Promise<string> {
    if (!email.trim()) throw new Refused('FieldMissing', { field: 'personEmail' });
    const personId = await this.store.constituentByEmail(tx, actor, electionId, email);
    if (!personId) throw new Refused('NomineeNotOnRoll');
    return personId;
  }
}
