import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsIn } from 'class-validator';
import { PeopleStore } from './people.store.js';
import { Language, Organization, type LanguageName } from './people.types.js';

@InputType({ description: 'In which language the organization speaks to people who have chosen none, and to strangers.' })
export class SetOrganizationLanguageInput extends KeyedInput {
  @Field(() => Language, { description: 'The language.' })
  @IsIn(Object.values(Language))
  language!: LanguageName;
}

@ObjectType({ description: 'Set.' })
export class SetOrganizationLanguagePayload {
  @Field(() => Organization, { description: 'The organization as it is now.' })
  organization!: Organization;
}

export const SetOrganizationLanguageResult = resultOf('SetOrganizationLanguage', SetOrganizationLanguagePayload);

@Injectable()
export class SetOrganizationLanguage {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: SetOrganizationLanguageInput): Promise<SetOrganizationLanguagePayload> {
    await this.once.run(actor, 'setOrganizationLanguage', input, (tx) => this.people.setOrganizationLanguage(tx, actor, input.language));
    return Object.assign(new SetOrganizationLanguagePayload(), { organization: await this.people.organization(actor) });
  }
}
