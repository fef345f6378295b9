import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { KeyedInput, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { Length } from 'class-validator';
import { OpenSession, SignedInPayload } from './open-session.js';
import { LinkNotUsable } from './people.refusals.js';
import { SessionStore } from './session.store.js';

@InputType({ description: 'The button on the page behind a mailed link. Opening the page itself signs nobody in.' })
export class RedeemSignInLinkInput extends KeyedInput {
  @Field({ description: 'The secret in the link’s address.' })
  @Length(1, 200, { message: 'This link is not complete' })
  token!: string;
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

  async run(context: GraphQLContext, { token }: RedeemSignInLinkInput): Promise<RedeemSignInLinkPayload> {
    return this.open.with(context, await this.store.redeem(token), new RedeemSignInLinkPayload());
  }
}
