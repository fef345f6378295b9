import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsIn, Length, Matches } from 'class-validator';
import { ConstituencyKind } from './champion.enums.js';
import { ConstituencyNameTaken } from './champion.refusals.js';
import { Constituency } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';

@InputType({ description: 'A further constituency. It has a roll at once, and binds from its first champion’s term on (P1).' })
export class CreateConstituencyInput extends KeyedInput {
  @Field({ description: 'Its name.' })
  @Matches(/\S/, { message: 'Please say what the constituency is called' })
  @Length(1, 80, { message: 'The constituency’s name may have up to 80 characters' })
  name!: string;

  @Field(() => ConstituencyKind, { description: 'Employees, or other. Customers have theirs from the first day.' })
  @IsIn(['EMPLOYEES', 'OTHER'], { message: 'A further constituency is of employees, or other: customers have theirs from the first day' })
  kind!: keyof typeof ConstituencyKind;
}

@ObjectType({ description: 'Created.' })
export class CreateConstituencyPayload {
  @Field(() => Constituency, { description: 'The constituency.' })
  constituency!: Constituency;
}

export const CreateConstituencyResult = resultOf('CreateConstituency', CreateConstituencyPayload, [ConstituencyNameTaken]);

@Injectable()
export class CreateConstituency {
  constructor(
    private readonly once: Once,
    private readonly store: ConstituencyStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: CreateConstituencyInput): Promise<CreateConstituencyPayload> {
    const id = await this.once.run(actor, 'createConstituency', input, (tx) => this.store.create(tx, actor, input.name, input.kind));
    const constituency = await this.store.find(actor, context, id);
    if (!constituency) throw new Refused('NotFound', { type: 'Constituency' });
    return Object.assign(new CreateConstituencyPayload(), { constituency });
  }
}
