import { Module } from '@nestjs/common';
import { MailTestResolver } from './mail-test.resolver.js';
import { MailTestStore } from './mail-test.store.js';
import { MailboxResolver } from './mailbox.resolver.js';
import { SendTestMail } from './send-test-mail.js';

@Module({ providers: [MailboxResolver, MailTestResolver, MailTestStore, SendTestMail] })
export class NotificationModule {}
