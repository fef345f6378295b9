import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsOptional, IsUUID } from 'class-validator';
import { clearSessionCookie } from './session-cookie.js';
import { SessionStore } from './session.store.js';

@InputType({ description: 'Ends the session that asks.' })
export class SignOutInput extends KeyedInput {}

@ObjectType({ description: 'Signed out.' })
export class SignOutPayload {
  @Field({ description: 'Always true.' })
  signedOut!: boolean;
}

@InputType({ description: 'Ends another session of the same person.' })
export class EndSessionInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: 'Which; without it, all but the one that asks.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not a session of yours' })
  sessionId?: string | null;
}

@ObjectType({ description: 'Ended.' })
export class EndSessionPayload {
  @Field({ description: 'Always true.' })
  ended!: boolean;
}

export const SignOutResult = resultOf('SignOut', SignOutPayload);
export const EndSessionResult = resultOf('EndSession', EndSessionPayload);

@Injectable()
export class SignOut {
  constructor(private readonly store: SessionStore) {}

  /** Signing out twice is no mistake: nobody is signed in afterwards. */
  async run(context: GraphQLContext): Promise<SignOutPayload> {
    if (context.actor) await this.store.signOut(context.actor);
    context.actor = null;
    clearSessionCookie(context);
    return Object.assign(new SignOutPayload(), { signedOut: true });
  }

  async endSession(actor: Actor, { sessionId }: EndSessionInput): Promise<EndSessionPayload> {
    await this.store.endSession(actor, sessionId ?? null);
    return Object.assign(new EndSessionPayload(), { ended: true });
  }
}
