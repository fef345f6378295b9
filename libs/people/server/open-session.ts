import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { GraphQLContext } from '@tribune/kernel/server';
import { setSessionCookie } from './session-cookie.js';
import { sessionOf } from './session-of.js';
import { SessionStore } from './session.store.js';
import { Session } from './session.types.js';

@ObjectType({ description: 'Signed in: the cookie is set.' })
export class SignedInPayload {
  @Field(() => Session, { description: 'Who is signed in now.' })
  session!: Session;
}

/** The end of every way in: sets the cookie, and answers the rest of this request as the person who has come. */
@Injectable()
export class OpenSession {
  constructor(private readonly store: SessionStore) {}

  async with<P extends SignedInPayload>(context: GraphQLContext, token: string, payload: P): Promise<P> {
    await this.store.seen(token, context.req?.headers['user-agent']);
    context.actor = await this.store.whoSignedIn(token);
    context.loaders.clear();
    setSessionCookie(context, token);
    payload.session = sessionOf(context.actor);
    return payload;
  }
}
