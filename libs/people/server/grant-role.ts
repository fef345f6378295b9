import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ROLES, type Actor, type Role as RoleName } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsIn, IsString } from 'class-validator';
import { HoldsOffice, OfficerHoldsSeat } from './people.refusals.js';
import { PeopleStore } from './people.store.js';
import { Person, Role } from './people.types.js';

@InputType({ description: 'Gives a role. Champion is none: that is won by an election (P1).' })
export class GrantRoleInput extends KeyedInput {
  @Field(() => ID, { description: 'To whom.' })
  @IsString()
  personId!: string;

  @Field(() => Role, { description: 'Which.' })
  @IsIn(ROLES)
  role!: RoleName;
}

@ObjectType({ description: 'Granted.' })
export class GrantRolePayload {
  @Field(() => Person, { description: 'Who holds it now.' })
  person!: Person;
}

export const GrantRoleResult = resultOf('GrantRole', GrantRolePayload, [OfficerHoldsSeat, HoldsOffice]);

@Injectable()
export class GrantRole {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: GrantRoleInput): Promise<GrantRolePayload> {
    const personId = fromNodeId('Person', input.personId);
    await this.once.run(actor, 'grantRole', input, (tx) => this.people.grantRole(tx, actor, personId, input.role));
    return Object.assign(new GrantRolePayload(), { person: await this.people.find(actor, personId) });
  }
}
