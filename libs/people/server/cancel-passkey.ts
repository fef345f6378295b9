import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsUUID } from 'class-validator';
import { PasskeyNotShown } from './passkey.refusals.js';
import { SessionStore } from './session.store.js';
import { Passkey } from './session.types.js';

@InputType({ description: 'Takes a replacement back while it waits, with the passkey that signs.' })
export class CancelPasskeyInput extends KeyedInput {
  @Field(() => ID, { description: 'Which one waits.' })
  @IsUUID('all', { message: 'This is not a passkey of yours' })
  passkeyId!: string;
}

@ObjectType({ description: 'Taken back; the passkey before it stays the one that signs.' })
export class CancelPasskeyPayload {
  @Field(() => [Passkey], { description: 'The passkeys that are left.' })
  passkeys!: Passkey[];
}

export const CancelPasskeyResult = resultOf('CancelPasskey', CancelPasskeyPayload, [PasskeyNotShown]);

@Injectable()
export class CancelPasskey {
  constructor(
    private readonly once: Once,
    private readonly store: SessionStore,
  ) {}

  async run(actor: Actor, input: CancelPasskeyInput): Promise<CancelPasskeyPayload> {
    await this.once.run(actor, 'cancelPasskey', input, (tx) => this.store.cancelPasskey(tx, actor, input.passkeyId));
    return Object.assign(new CancelPasskeyPayload(), { passkeys: await this.store.passkeys(actor) });
  }
}
