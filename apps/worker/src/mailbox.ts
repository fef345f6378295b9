import { stopWhenTold } from '@tribune/kernel/server';
import { startMailbox } from './start-mailbox.js';

// Runs where no real mail server is set.
const { PORT = '8025', HOST = '127.0.0.1', SMTP_PORT = '1025', MAILBOX_DIR } = process.env;
const mailbox = await startMailbox({ port: Number(PORT), host: HOST, smtpPort: Number(SMTP_PORT), directory: MAILBOX_DIR });
stopWhenTold(() => mailbox.close());
