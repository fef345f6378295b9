import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Json, KeyedInput, resultOf } from '@tribune/kernel/server';
import { IsIn } from 'class-validator';
import { AuthProcess, PasskeyPurpose, type PasskeyPurposeName } from './auth-process.js';
import { PASSKEY_REFUSALS } from './passkey.refusals.js';

registerEnumType(PasskeyPurpose, {
  name: 'PasskeyPurpose',
  description: 'What a passkey is asked for.',
  valuesMap: { REGISTER: { description: 'To be registered.' }, SIGN: { description: 'To sign approvals for five minutes.' }, SIGN_IN: { description: 'To sign in.' } },
});

@InputType({ description: 'Asks for a challenge.' })
export class BeginPasskeyInput extends KeyedInput {
  @Field(() => PasskeyPurpose, { description: 'What for.' })
  @IsIn(Object.values(PasskeyPurpose))
  purpose!: PasskeyPurposeName;
}

@ObjectType({ description: 'A challenge, good for one answer within five minutes.' })
export class BeginPasskeyPayload {
  @Field(() => Json, { description: 'What the browser’s credentials API is given (WebAuthn, as JSON).' })
  options!: unknown;
}

export const BeginPasskeyResult = resultOf('BeginPasskey', BeginPasskeyPayload, PASSKEY_REFUSALS);

@Injectable()
export class BeginPasskey {
  constructor(private readonly auth: AuthProcess) {}

  async run(actor: Actor | null, { purpose }: BeginPasskeyInput): Promise<BeginPasskeyPayload> {
    return Object.assign(new BeginPasskeyPayload(), { options: await this.auth.begin(purpose, actor?.token ?? null) });
  }
}
