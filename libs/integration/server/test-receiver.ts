import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A program on this machine that is told what happens: answers as it is told to, and keeps what came. For the specs. */
export async function testReceiver() {
  const received: Received[] = [];
  let inHand = 0;
  const server = createServer((request, response) => {
    receiver.mostInHand = Math.max(receiver.mostInHand, ++inHand);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      setTimeout(() => (inHand--, response.writeHead(receiver.respond.status).end('thank you')), receiver.respond.delay ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tribune`,
    received,
    respond: { status: 200 } as { status: number; delay?: number },
    mostInHand: 0,
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}
