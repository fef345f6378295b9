import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ROLES, type Actor, type Role as RoleName } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsIn, IsString } from 'class-validator';
import { LastAdministrator } from './people.refusals.js';
import { PeopleStore } from './people.store.js';
import { Person, Role } from './people.types.js';

@InputType({ description: 'Takes a role back. An organization keeps one administrator at least.' })
export class RevokeRoleInput extends KeyedInput {
  @Field(() => ID, { description: 'From whom.' })
  @IsString()
  personId!: string;

  @Field(() => Role, { description: 'Which.' })
  @IsIn(ROLES)
  role!: RoleName;
}

@ObjectType({ description: 'Taken back.' })
export class RevokeRolePayload {
  @Field(() => Person, { description: 'Who held it.' })
  person!: Person;
}

export const RevokeRoleResult = resultOf('RevokeRole', RevokeRolePayload, [LastAdministrator]);

@Injectable()
export class RevokeRole {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: RevokeRoleInput): Promise<RevokeRolePayload> {
    const personId = fromNodeId('Person', input.personId);
    await this.once.run(actor, 'revokeRole', input, (tx) => this.people.revokeRole(tx, actor, personId, input.role));
    return Object.assign(new RevokeRolePayload(), { person: await this.people.find(actor, personId) });
  }
}
