import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsUUID } from 'class-validator';
import { ApiTokenStore } from './api-token.store.js';

@InputType({ description: 'A token that shall not work any more.' })
export class RevokeApiTokenInput extends KeyedInput {
  @Field(() => ID, { description: 'Which: one’s own, or for administrators anybody’s.' })
  @IsUUID('all', { message: 'There is no such token' })
  apiTokenId!: string;
}

@ObjectType({ description: 'Revoked, at once and for good.' })
export class RevokeApiTokenPayload {
  @Field({ description: 'Always true.' })
  revoked!: boolean;
}

export const RevokeApiTokenResult = resultOf('RevokeApiToken', RevokeApiTokenPayload);

@Injectable()
export class RevokeApiToken {
  constructor(
    private readonly once: Once,
    private readonly store: ApiTokenStore,
  ) {}

  async run(actor: Actor, input: RevokeApiTokenInput): Promise<RevokeApiTokenPayload> {
    await this.once.run(actor, 'revokeApiToken', input, (tx) => this.store.revoke(tx, actor, input.apiTokenId));
    return Object.assign(new RevokeApiTokenPayload(), { revoked: true });
  }
}
