import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsIn, IsOptional, Length } from 'class-validator';
import { TimeZoneUnknown } from './people.refusals.js';
import { PeopleStore } from './people.store.js';
import { Language, Person, type LanguageName } from './people.types.js';

@InputType({ description: 'How the person who asks reads; what is not given is as their browser says.' })
export class SetPreferencesInput extends KeyedInput {
  @Field(() => Language, { nullable: true, description: 'The language.' })
  @IsOptional()
  @IsIn(Object.values(Language))
  language?: LanguageName | null;

  @Field(() => String, { nullable: true, description: 'The time zone, for example Europe/Berlin.' })
  @IsOptional()
  @Length(1, 60, { message: 'Please choose a time zone' })
  timeZone?: string | null;
}

@ObjectType({ description: 'Set.' })
export class SetPreferencesPayload {
  @Field(() => Person, { description: 'Who reads so now.' })
  person!: Person;
}

export const SetPreferencesResult = resultOf('SetPreferences', SetPreferencesPayload, [TimeZoneUnknown]);

@Injectable()
export class SetPreferences {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: SetPreferencesInput): Promise<SetPreferencesPayload> {
    await this.once.run(actor, 'setPreferences', input, (tx) => this.people.setPreferences(tx, actor, input.language ?? null, input.timeZone ?? null));
    return Object.assign(new SetPreferencesPayload(), { person: await this.people.find(actor, actor.personId) });
  }
}
