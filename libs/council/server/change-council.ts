import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsInt, IsString, Matches, MaxLength } from 'class-validator';
import { CouncilMovedOn, CouncilNameTaken } from './council.refusals.js';
import { CouncilStore } from './council.store.js';
import { Council } from './council.types.js';

@InputType({ description: 'What a council is called and what it is for. Every version of the charter is kept.' })
export class ChangeCouncilInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  @IsString()
  councilId!: string;

  @Field(() => Int, { description: 'The version of name and charter that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;

  @Field({ description: 'What the company calls it.' })
  @Matches(/\S/, { message: 'Please say what the council is called' })
  @MaxLength(120, { message: 'The council’s name may have up to 120 characters' })
  name!: string;

  @Field({ description: 'Its charter: what it is for, in its own words; empty for none.' })
  @MaxLength(20_000, { message: 'The charter may have up to 20,000 characters' })
  charter!: string;
}

@ObjectType({ description: 'Changed.' })
export class ChangeCouncilPayload {
  @Field(() => Council, { nullable: true, description: 'The council.' })
  council!: Council | null;
}

export const ChangeCouncilResult = resultOf('ChangeCouncil', ChangeCouncilPayload, [CouncilNameTaken, CouncilMovedOn]);

@Injectable()
export class ChangeCouncil {
  constructor(
    private readonly once: Once,
    private readonly store: CouncilStore,
  ) {}

  async run(actor: Actor, input: ChangeCouncilInput): Promise<ChangeCouncilPayload> {
    const id = fromNodeId('Council', input.councilId);
    await this.once.run(actor, 'changeCouncil', input, (tx) => this.store.changeCouncil(tx, actor, id, input.seenVersion, input.name, input.charter));
    return Object.assign(new ChangeCouncilPayload(), { council: await this.store.council(actor, id) });
  }
}
