export { mailboxUrl } from './mailbox-url.js';
export { makeMailer, type Mailer } from './mailer.js';
export { NotificationModule } from './notification.module.js';
export { receiveMail, type MailReceiver, type ReceivedMail } from './receive-mail.js';
export { sendDueMail, type MailOffice } from './send-due-mail.js';
export { tick } from './tick.js';
