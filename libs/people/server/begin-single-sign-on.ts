import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { KeyedInput, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsBoolean, IsOptional, IsUUID, Length } from 'class-validator';
import { AuthProcess } from './auth-process.js';
import { localPath } from './local-path.js';
import { setAttemptCookie } from './session-cookie.js';
import { ProviderUnreachable, SecretLost, SecretsKeyMissing, SingleSignOnGone, SingleSignOnUnavailable } from './single-sign-on.refusals.js';

@InputType({ description: 'The button “Sign in with …”.' })
export class BeginSingleSignOnInput extends KeyedInput {
  @Field(() => ID, { description: 'Which way in.' })
  @IsUUID('all', { message: 'There is no such way in' })
  wayInId!: string;

  @Field(() => String, { nullable: true, description: 'The page to come back to.' })
  @IsOptional()
  @Length(1, 500)
  next?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the provider asks the person themselves, also where it knows the browser.' })
  @IsOptional()
  @IsBoolean()
  afresh?: boolean | null;
}

@ObjectType({ description: 'Begun: this browser alone may finish it, within ten minutes.' })
export class BeginSingleSignOnPayload {
  @Field({ description: 'The provider’s page, to which the browser goes.' })
  url!: string;
}

export const BeginSingleSignOnResult = resultOf('BeginSingleSignOn', BeginSingleSignOnPayload, [ProviderUnreachable, SecretLost, SecretsKeyMissing, SingleSignOnGone, SingleSignOnUnavailable]);

/** How long ago the person may have shown the provider who they are, in seconds, where somebody who has just signed in is asked for. */
const JUST_NOW = 60;

@Injectable()
export class BeginSingleSignOn {
  constructor(private readonly auth: AuthProcess) {}

  async run(context: GraphQLContext, { wayInId, next, afresh }: BeginSingleSignOnInput): Promise<BeginSingleSignOnPayload> {
    const { url, browser } = await this.auth.singleSignOn<{ url: string; browser: string }>('begin', { provider: wayInId, next: localPath(next), maxAge: afresh ? JUST_NOW : null });
    setAttemptCookie(context, browser);
    return Object.assign(new BeginSingleSignOnPayload(), { url });
  }
}
