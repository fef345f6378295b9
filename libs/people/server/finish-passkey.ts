import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { Json, KeyedInput, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsIn, IsObject } from 'class-validator';
import { AuthProcess, PasskeyPurpose, type PasskeyPurposeName } from './auth-process.js';
import { OpenSession, SignedInPayload } from './open-session.js';
import { PASSKEY_REFUSALS } from './passkey.refusals.js';
import { sessionOf } from './session-of.js';
import { SessionStore } from './session.store.js';

@InputType({ description: 'The answer to a challenge.' })
export class FinishPasskeyInput extends KeyedInput {
  @Field(() => PasskeyPurpose, { description: 'What for.' })
  @IsIn(Object.values(PasskeyPurpose))
  purpose!: PasskeyPurposeName;

  @Field(() => Json, { description: 'What the browser’s credentials API gave (WebAuthn, as JSON).' })
  @IsObject({ message: 'The passkey’s answer is not complete' })
  response!: object;
}

@ObjectType({ description: 'Verified.' })
export class FinishPasskeyPayload extends SignedInPayload {}

export const FinishPasskeyResult = resultOf('FinishPasskey', FinishPasskeyPayload, PASSKEY_REFUSALS);

@Injectable()
export class FinishPasskey {
  constructor(
    private readonly auth: AuthProcess,
    private readonly store: SessionStore,
    private readonly open: OpenSession,
  ) {}

  async run(context: GraphQLContext, { purpose, response }: FinishPasskeyInput): Promise<FinishPasskeyPayload> {
    const payload = new FinishPasskeyPayload();
    const { actor } = context;
    const token = await this.auth.finish(purpose, actor?.token ?? null, response);
    if (token) return this.open.with(context, token, payload);
    if (!actor) throw new Refused('SignInRequired');
    context.actor = await this.store.whoSignedIn(actor.token);
    return Object.assign(payload, { session: sessionOf(context.actor) });
  }
}
