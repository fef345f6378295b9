import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { HoldsOffice, LastAdministrator, NotOnStaff } from './people.refusals.js';
import { PeopleStore } from './people.store.js';
import { Person } from './people.types.js';

@InputType({ description: 'Somebody on the staff leaves: sessions, roles and seats end at once, their acts stay (P3).' })
export class PersonLeavesInput extends KeyedInput {
  @Field(() => ID, { description: 'Who.' })
  @IsString()
  personId!: string;
}

@ObjectType({ description: 'They have left.' })
export class PersonLeavesPayload {
  @Field(() => Person, { description: 'Who.' })
  person!: Person;
}

export const PersonLeavesResult = resultOf('PersonLeaves', PersonLeavesPayload, [HoldsOffice, NotOnStaff, LastAdministrator]);

@Injectable()
export class PersonLeaves {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: PersonLeavesInput): Promise<PersonLeavesPayload> {
    const personId = fromNodeId('Person', input.personId);
    await this.once.run(actor, 'personLeaves', input, (tx) => this.people.personLeaves(tx, actor, personId));
    return Object.assign(new PersonLeavesPayload(), { person: await this.people.find(actor, personId) });
  }
}
