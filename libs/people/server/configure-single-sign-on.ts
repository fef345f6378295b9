import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { FreshSignInRequired } from './address.refusals.js';
import { AuthProcess } from './auth-process.js';
import { DomainUnusable, IssuerUnusable, ProviderAddressForbidden, ProviderUnreachable, SecretsKeyMissing, SingleSignOnUnavailable } from './single-sign-on.refusals.js';
import { SingleSignOnStore } from './single-sign-on.store.js';
import { SingleSignOn } from './single-sign-on.types.js';

@InputType({ description: 'The organization’s own way in, by OpenID Connect.' })
export class ConfigureSingleSignOnInput extends KeyedInput {
  @Field({ description: 'What the button is called, up to 60 characters.' })
  @Length(1, 60, { message: 'A name has 1 to 60 characters' })
  @Matches(/\S/, { message: 'Please say what the button is called' })
  name!: string;

  @Field({ description: 'The provider’s issuer, for example https://login.company.com.' })
  @Length(1, 500, { message: 'Please enter the issuer’s address' })
  issuer!: string;

  @Field({ description: 'The client’s id at the provider.' })
  @Length(1, 300, { message: 'Please enter the client’s id' })
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'The client’s secret; without it the one that is kept stays, for the same client of the same provider.' })
  @IsOptional()
  @Length(1, 1000, { message: 'A secret has up to 1000 characters' })
  clientSecret?: string | null;

  @Field(() => [String], { description: 'E-mail domains of the people who come in by it, up to 20.' })
  @ArrayMinSize(1, { message: 'Please enter an e-mail domain' })
  @ArrayMaxSize(20, { message: 'Twenty domains are enough' })
  @MaxLength(250, { each: true })
  domains!: string[];
}

@ObjectType({ description: 'Set; the provider was found at its address.' })
export class ConfigureSingleSignOnPayload {
  @Field(() => SingleSignOn, { description: 'As it is now.' })
  singleSignOn!: SingleSignOn;
}

export const ConfigureSingleSignOnResult = resultOf('ConfigureSingleSignOn', ConfigureSingleSignOnPayload, [FreshSignInRequired, DomainUnusable, IssuerUnusable, ProviderAddressForbidden, ProviderUnreachable, SecretsKeyMissing, SingleSignOnUnavailable]);

@Injectable()
export class ConfigureSingleSignOn {
  constructor(
    private readonly auth: AuthProcess,
    private readonly store: SingleSignOnStore,
  ) {}

  /** The secret goes to the auth process, which alone keeps it; twice is once, as all of it is said each time. */
  async run(actor: Actor, { name, issuer, clientId, clientSecret, domains }: ConfigureSingleSignOnInput): Promise<ConfigureSingleSignOnPayload> {
    // who may not is told before any address is asked
    await this.store.of(actor);
    await this.auth.singleSignOn('configure', { token: actor.token, settings: { name, issuer: issuer.trim(), clientId: clientId.trim(), clientSecret: clientSecret ?? null, domains } });
    const singleSignOn = await this.store.of(actor);
    if (!singleSignOn) throw new Refused('NotFound', { type: 'SingleSignOn' });
    return Object.assign(new ConfigureSingleSignOnPayload(), { singleSignOn });
  }
}
