import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './mail-test.types.js';

germanRefusals(refusals, {
  MailNotConfigured: 'Es ist kein Mailserver angegeben: Wer diese Installation betreibt, nennt einen in SMTP_URL und startet sie neu.',
});
