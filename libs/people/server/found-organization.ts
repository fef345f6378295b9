import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { KeyedInput, resultOf, spoken, type GraphQLContext } from '@tribune/kernel/server';
import { IsEmail, IsIn, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { OpenSession, SignedInPayload } from './open-session.js';
import { LinkNotUsable, TimeZoneUnknown } from './people.refusals.js';
import { Language, type LanguageName } from './people.types.js';
import { SessionStore } from './session.store.js';

@InputType({ description: 'Founds the organization of this installation with the one-time link that was printed at its start.' })
export class FoundOrganizationInput extends KeyedInput {
  @Field({ description: 'The secret in the printed link.' })
  @Length(1, 200, { message: 'This link is not complete' })
  firstLink!: string;

  @Field({ description: 'What the organization is called.' })
  @Matches(/\S/, { message: 'Please say what your organization is called' })
  @MaxLength(120, { message: 'The organization’s name may have up to 120 characters' })
  organizationName!: string;

  @Field({ description: 'Where its working days are counted, for example Europe/Berlin.' })
  @Length(1, 60, { message: 'Please choose a time zone' })
  timeZone!: string;

  @Field(() => Language, { nullable: true, description: 'In which language it speaks to people who have chosen none; without it, the one in which this is asked.' })
  @IsOptional()
  @IsIn(Object.values(Language))
  language?: LanguageName | null;

  @Field({ description: 'The first administrator’s name.' })
  @Matches(/\S/, { message: 'Please enter your name' })
  @MaxLength(120, { message: 'Your name may have up to 120 characters' })
  adminName!: string;

  @Field({ description: 'The first administrator’s address; sign-in links go there.' })
  @IsEmail({}, { message: 'Please enter an e-mail address, such as name@company.com' })
  adminEmail!: string;
}

@ObjectType({ description: 'Founded; the first administrator is signed in.' })
export class FoundOrganizationPayload extends SignedInPayload {}

export const FoundOrganizationResult = resultOf('FoundOrganization', FoundOrganizationPayload, [LinkNotUsable, TimeZoneUnknown]);

@Injectable()
export class FoundOrganization {
  constructor(
    private readonly store: SessionStore,
    private readonly open: OpenSession,
  ) {}

  async run(context: GraphQLContext, input: FoundOrganizationInput): Promise<FoundOrganizationPayload> {
    const token = await this.store.foundOrganization(input.firstLink, input.organizationName, input.timeZone, input.language ?? spoken(), input.adminName, input.adminEmail, input.idempotencyKey);
    return this.open.with(context, token, new FoundOrganizationPayload());
  }
}
