import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { fromNodeId, KeyedInput, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsOptional, IsString, Length } from 'class-validator';
import { OpenSession, SignedInPayload } from './open-session.js';
import { LinkNotUsable } from './people.refusals.js';
import { SessionStore } from './session.store.js';

@InputType({ description: 'The button on the page behind a mailed link. Opening the page itself signs nobody in.' })
export class RedeemSignInLinkInput extends KeyedInput {
  @Field({ description: 'The secret in the link’s address.' })
  @Length(1, 200, { message: 'This link is not complete' })
  token!: string;

  @Field(() => ID, { nullable: true, description: 'Where, when several organizations know the address; without it, where the link was made.' })
  @IsOptional()
  @IsString()
  organizationId?: string | null;
}

@ObjectType({ description: 'Signed in by a mailed link.' })
export class RedeemSignInLinkPayload extends SignedInPayload {}

export const RedeemSignInLinkResult = resultOf('RedeemSignInLink', RedeemSignInLinkPayload, [LinkNotUsable]);

@Injectable()
export class RedeemSignInLink {
  constructor(
    private readonly store: SessionStore,
    private readonly open: OpenSession,
  ) {}

  async run(context: GraphQLContext, { token, idempotencyKey, organizationId }: RedeemSignInLinkInput): Promise<RedeemSignInLinkPayload> {
    const session = await this.store.redeem(token, idempotencyKey, organizationId ? fromNodeId('Organization', organizationId) : null);
    return this.open.with(context, session, new RedeemSignInLinkPayload());
  }
}
