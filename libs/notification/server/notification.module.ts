import { Module } from '@nestjs/common';
import { ChooseNotification } from './choose-notification.js';
import { MailTestResolver } from './mail-test.resolver.js';
import { MailTestStore } from './mail-test.store.js';
import { MailboxResolver } from './mailbox.resolver.js';
import { MarkNotices } from './mark-notices.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticeStore } from './notice.store.js';
import { SendTestMail } from './send-test-mail.js';
import { SetMailRhythm } from './set-mail-rhythm.js';
import { StopWeekly } from './stop-weekly.js';
import { StopWeeklyController, StopWeeklyResolver } from './stop-weekly.resolver.js';
import './mail-test.refusals.de.js';
import './weekly.refusals.de.js';

@Module({
  controllers: [StopWeeklyController],
  providers: [MailboxResolver, MailTestResolver, MailTestStore, SendTestMail, NoticeStore, NoticeResolver, MarkNotices, ChooseNotification, SetMailRhythm, StopWeekly, StopWeeklyResolver],
})
export class NotificationModule {}
