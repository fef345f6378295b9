import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, type GraphQLContext, Limited, Me, PASSKEYS, signedIn, Visitor } from '@tribune/kernel/server';
import { BeginPasskey, BeginPasskeyInput, BeginPasskeyResult } from './begin-passkey.js';
import { CancelPasskey, CancelPasskeyInput, CancelPasskeyResult } from './cancel-passkey.js';
import { FinishPasskey, FinishPasskeyInput, FinishPasskeyResult } from './finish-passkey.js';

@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly begin: BeginPasskey,
    private readonly finish: FinishPasskey,
    private readonly cancel: CancelPasskey,
  ) {}

  @Access(anybody)
  @Limited(PASSKEYS)
  @Mutation(() => BeginPasskeyResult, { description: 'Gives the challenge that a passkey answers. Strangers may sign in with it.' })
  beginPasskey(@Visitor() actor: Actor | null, @Args('input') input: BeginPasskeyInput) {
    return this.begin.run(actor, input);
  }

  @Access(anybody)
  @Limited(PASSKEYS)
  @Mutation(() => FinishPasskeyResult, { description: 'Has a passkey’s answer verified: registers it, opens approvals for five minutes, or signs in.' })
  finishPasskey(@Context() context: GraphQLContext, @Args('input') input: FinishPasskeyInput) {
    return this.finish.run(context, input);
  }

  @Access(signedIn)
  @Mutation(() => CancelPasskeyResult, { description: 'Takes a replacement back while it waits.' })
  cancelPasskey(@Me() actor: Actor, @Args('input') input: CancelPasskeyInput) {
    return this.cancel.run(actor, input);
  }
}
