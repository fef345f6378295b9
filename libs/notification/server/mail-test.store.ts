import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, type Tx } from '@tribune/kernel/server';
import { mailboxUrl } from './mailbox-url.js';
import type { MailTest, TestMail } from './mail-test.types.js';

type Last = Omit<TestMail, 'askedAt' | 'acceptedAt'> & { askedAt: string; acceptedAt: string | null };

/** The organization's test mails; the functions in SQL demand an administrator. */
@Injectable()
export class MailTestStore {
  constructor(private readonly database: Database) {}

  send(tx: Tx, actor: Actor): Promise<unknown> {
    return tx.query('select notification.send_test_mail($1)', [actor.token]);
  }

  async read(actor: Actor): Promise<MailTest> {
    const [row] = await this.database.read<{ test: { to: string; last: Last | null } }>(actor, 'select notification.last_test_mail($1) as test', [actor.token]);
    const { SMTP_URL: smtpUrl, MAIL_FROM: from = 'Tribune <tribune@localhost>' } = process.env;
    const last = row?.test.last;
    return {
      server: smtpUrl ? serverOf(smtpUrl) : null,
      from,
      to: row?.test.to ?? '',
      keptHere: mailboxUrl() !== undefined,
      last: last ? { ...last, askedAt: new Date(last.askedAt), acceptedAt: last.acceptedAt ? new Date(last.acceptedAt) : null } : null,
    };
  }
}

/** Host and port; the user and the password in the address are nobody's business. */
function serverOf(smtpUrl: string): string {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : null;
  return url ? url.host || url.pathname : '?';
}
