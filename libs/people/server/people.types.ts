import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role as RoleName } from '@tribune/kernel/domain';
import { connectionOf, Node } from '@tribune/kernel/server';

export const Role = Object.fromEntries(ROLES.map((role) => [role, role])) as { readonly [R in RoleName]: R };
registerEnumType(Role, { name: 'Role', description: 'What an administrator may grant. Champion is not among them: that is won by an election (P1).' });

@ObjectType({ implements: () => Node, description: 'A company, or another body, with its council and its customers.' })
export class Organization extends Node {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'Its name in addresses.' })
  slug!: string;

  @Field({ description: 'Made up for a demonstration; fixed when it was created.' })
  isDemo!: boolean;

  @Field({ description: 'Where its working days are counted, for example Europe/Berlin.' })
  timeZone!: string;
}

@ObjectType({ implements: () => Node, description: 'Somebody in the organization: on the staff, on a roll, or both.' })
export class Person extends Node {
  @Field({ description: 'Their name.' })
  name!: string;

  @Field({ description: 'On the staff. A customers’ champion never is.' })
  employee!: boolean;

  @Field(() => Date, { nullable: true, description: 'When they left; they have had no access since.' })
  leftAt!: Date | null;

  /** Shown to the person and to administrators only. */
  address!: string;
}

@ObjectType({ description: 'People, a page at a time.' })
export class PersonConnection extends connectionOf(Person) {}
