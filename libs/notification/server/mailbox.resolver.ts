import { Args, Query, Resolver } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { Access, anybody } from '@tribune/kernel/server';
import { mailboxUrl } from './mailbox-url.js';
import { MailboxMessage } from './mailbox.types.js';

type Kept = Omit<MailboxMessage, 'at'> & { at: string };

@Resolver(() => MailboxMessage)
export class MailboxResolver {
  @Access(anybody)
  @Query(() => [MailboxMessage], {
    description: 'The newest mail that the installation’s own receiver got. Only where there is one: in demonstrations, and for developers.',
  })
  async mailbox(@Args('search', { type: () => String, nullable: true, description: 'Words that must occur in address, name, subject or text.' }) search: string | null): Promise<MailboxMessage[]> {
    const url = mailboxUrl();
    if (!url) throw new Refused('NotFound', { type: 'Mailbox' });
    const response = await fetch(`${url}/messages?${new URLSearchParams({ search: (search ?? '').slice(0, 200) })}`, { signal: AbortSignal.timeout(5_000) });
    if (!response.ok) throw new Error(`The mailbox answered ${response.status}`);
    const kept = (await response.json()) as Kept[];
    return kept.map((mail) => ({ ...mail, at: new Date(mail.at) }));
  }
}
