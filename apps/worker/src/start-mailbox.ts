import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receiveMail } from '@tribune/notification/server';
import { openMailFile } from './mail-file.js';

export interface Mailbox {
  /** Where the API asks: GET /messages?search=… */
  readonly url: string;
  readonly smtpUrl: string;
  close(): Promise<void>;
}

/** Receives what the worker sends over real SMTP, and shows it to the API over loopback HTTP. Port 0 takes a free one. */
export async function startMailbox({ port, host, smtpPort, directory }: { port: number; host: string; smtpPort: number; directory?: string | undefined }): Promise<Mailbox> {
  const mails = openMailFile(directory);
  const receiver = await receiveMail(smtpPort, mails.keep);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
    const answer = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method === 'GET' && pathname === '/healthz') return answer(200, { ok: true });
    if (request.method === 'GET' && pathname === '/messages') return answer(200, mails.find(searchParams.get('search') ?? ''));
    return answer(404, {});
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    smtpUrl: `smtp://127.0.0.1:${receiver.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await receiver.close();
    },
  };
}
