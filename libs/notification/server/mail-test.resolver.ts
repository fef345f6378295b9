import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Access, type AccessRule, Limited, MAILS, Me, signedIn } from '@tribune/kernel/server';
import { MailTestStore } from './mail-test.store.js';
import { MailTest } from './mail-test.types.js';
import { SendTestMail, SendTestMailInput, SendTestMailResult } from './send-test-mail.js';

const administrators: AccessRule = (actor) => actor !== null && hasRole(actor, 'ADMIN');

@Resolver(() => MailTest)
export class MailTestResolver {
  constructor(
    private readonly store: MailTestStore,
    private readonly test: SendTestMail,
  ) {}

  @Access(administrators)
  @Query(() => MailTest, { description: 'Whether mail works here: the mail server, and what became of the last test.' })
  mailTest(@Me() actor: Actor): Promise<MailTest> {
    return this.store.read(actor);
  }

  @Access(signedIn)
  @Limited(MAILS)
  @Mutation(() => SendTestMailResult, { description: 'Mails the administrator who asks, before anything depends on mail (P3).' })
  sendTestMail(@Me() actor: Actor, @Args('input') input: SendTestMailInput) {
    return this.test.run(actor, input);
  }
}
