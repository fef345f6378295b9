import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived over SMTP. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As the headers say it; empty where mail of this kind cannot be stopped. */
  readonly unsubscribe: string;
}

export interface MailReceiver {
  readonly port: number;
  close(): Promise<void>;
}

const LARGEST = 1_000_000;

/** A real SMTP receiver on loopback, for demonstrations, developers and tests: takes mail for every address and gives it to `keep`, which may refuse by throwing. */
export async function receiveMail(port: number, keep: (mail: ReceivedMail) => void | Promise<void>): Promise<MailReceiver> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    onData(stream, session, done) {
      collect(stream)
        .then((bytes) => parse(bytes, session.envelope.rcptTo.map(({ address }) => address)))
        .then(keep)
        .then(() => done(), (error: Error) => done(error));
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.server.address() as AddressInfo).port, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function parse(bytes: Buffer, recipients: string[]): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(bytes);
  const [to] = mail.to ?? [];
  return {
    messageId: mail.messageId ?? '',
    at: mail.date ?? new Date().toISOString(),
    from: mail.from?.address ?? '',
    to: recipients.join(', '),
    toName: to?.name ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    unsubscribe: mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '',
  };
}
