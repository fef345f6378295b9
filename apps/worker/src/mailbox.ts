import { createServer } from 'node:http';
import { receiveMail } from '@tribune/notification/server';
import { openMailFile } from './mail-file.js';

// Where no real mail server is set: receives what the worker sends over real SMTP, and shows it to the API over loopback HTTP.
const { PORT = '8025', HOST = '127.0.0.1', SMTP_PORT = '1025', MAILBOX_DIR } = process.env;

const mails = openMailFile(MAILBOX_DIR);
const receiver = await receiveMail(Number(SMTP_PORT), mails.keep);
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
  const answer = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'GET' && pathname === '/healthz') return answer(200, { ok: true });
  if (request.method === 'GET' && pathname === '/messages') return answer(200, mails.find(searchParams.get('search') ?? ''));
  return answer(404, {});
});
server.listen(Number(PORT), HOST);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void receiver.close();
  });
