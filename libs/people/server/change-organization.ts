import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { Length, Matches, MaxLength } from 'class-validator';
import { TimeZoneUnknown } from './people.refusals.js';
import { PeopleStore } from './people.store.js';
import { Organization } from './people.types.js';

@InputType({ description: 'What the organization is called, and in which time zone its days are. Its addresses stay.' })
export class ChangeOrganizationInput extends KeyedInput {
  @Field({ description: 'Its name, up to 120 characters.' })
  @Length(1, 120, { message: 'The organization’s name must have 1 to 120 characters' })
  @Matches(/\S/, { message: 'Please say what the organization is called' })
  name!: string;

  @Field({ description: 'The time zone of its days and deadlines, for example Europe/Berlin.' })
  @MaxLength(80, { message: 'A time zone’s name has up to 80 characters' })
  timeZone!: string;
}

@ObjectType({ description: 'Changed.' })
export class ChangeOrganizationPayload {
  @Field(() => Organization, { description: 'The organization as it is now.' })
  organization!: Organization;
}

export const ChangeOrganizationResult = resultOf('ChangeOrganization', ChangeOrganizationPayload, [TimeZoneUnknown]);

@Injectable()
export class ChangeOrganization {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: ChangeOrganizationInput): Promise<ChangeOrganizationPayload> {
    await this.once.run(actor, 'changeOrganization', input, (tx) => this.people.changeOrganization(tx, actor, input.name, input.timeZone));
    return Object.assign(new ChangeOrganizationPayload(), { organization: await this.people.organization(actor) });
  }
}
