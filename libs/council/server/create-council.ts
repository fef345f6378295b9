import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { checkMembers } from '@tribune/council/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf, spoken } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, Matches, MaxLength, ValidateNested } from 'class-validator';
import { AddressGivenUp, HoldsOffice } from '@tribune/people/server';
import { CouncilNameTaken, MembersUnusable } from './council.refusals.js';
import { CouncilStore } from './council.store.js';
import { Council } from './council.types.js';

@InputType({ description: 'Somebody who gets a seat; people are known by their addresses.' })
export class MemberInput {
  @Field({ description: 'Their name; kept as it is for somebody who is known.' })
  @MaxLength(120, { message: 'A name may have up to 120 characters' })
  name!: string;

  @Field({ description: 'Their address.' })
  @MaxLength(254, { message: 'An e-mail address has up to 254 characters' })
  email!: string;

  @Field({ defaultValue: '', description: 'The function they speak for, for example Service.' })
  @MaxLength(80, { message: 'A function’s name may have up to 80 characters' })
  function!: string;

  @Field({ defaultValue: false, description: 'Presides. One at most.' })
  @IsBoolean()
  isChair!: boolean;
}

@InputType({ description: 'A council and its members.' })
export class CreateCouncilInput extends KeyedInput {
  @Field({ description: 'What the company calls it.' })
  @Matches(/\S/, { message: 'Please say what the council is called' })
  @MaxLength(120, { message: 'The council’s name may have up to 120 characters' })
  name!: string;

  @Field(() => [MemberInput], { description: 'Its first members.' })
  @IsArray()
  @ArrayMaxSize(200, { message: 'A council has up to 200 members' })
  @ValidateNested({ each: true })
  @Type(() => MemberInput)
  members!: MemberInput[];
}

@ObjectType({ description: 'Created.' })
export class CreateCouncilPayload {
  @Field(() => Council, { description: 'The council.' })
  council!: Council;
}

export const CreateCouncilResult = resultOf('CreateCouncil', CreateCouncilPayload, [CouncilNameTaken, MembersUnusable, HoldsOffice, AddressGivenUp]);

@Injectable()
export class CreateCouncil {
  constructor(
    private readonly once: Once,
    private readonly store: CouncilStore,
  ) {}

  async run(actor: Actor, input: CreateCouncilInput): Promise<CreateCouncilPayload> {
    const id = await this.once.run(actor, 'createCouncil', input, async (tx) => {
      const wrong = checkMembers(input.members, spoken());
      if (wrong) throw new Refused('MembersUnusable', { ...wrong });
      return this.store.createCouncil(tx, actor, input.name, input.members);
    });
    return Object.assign(new CreateCouncilPayload(), { council: await this.store.council(actor, id) });
  }
}
