import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refused } from '@tribune/kernel/domain';
import type { Ceremonies, Purpose } from './ceremonies.js';

interface Asked {
  purpose: Purpose;
  token: string | null;
  response?: unknown;
}

const LARGEST = 100_000;
const PURPOSES: readonly unknown[] = ['REGISTER', 'SIGN', 'SIGN_IN'];

/** POST /begin and /finish with { purpose, token, response }: 200 with what came of it, 422 with a refusal, 500 for a bug. */
export function authServer(ceremonies: Ceremonies): Server {
  return createServer((request, response) => {
    void answer(request, response, ceremonies).catch((error: unknown) => {
      if (error instanceof Refused) return send(response, 422, { code: error.code, data: error.data });
      console.error(JSON.stringify({ level: 'error', message: error instanceof Error ? error.stack : String(error) }));
      return send(response, 500, {});
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, ceremonies: Ceremonies): Promise<void> {
  if (request.url === '/healthz') return send(response, 200, { ok: true });
  if (request.method !== 'POST' || (request.url !== '/begin' && request.url !== '/finish')) return send(response, 404, {});
  const asked = await read(request);
  if (!asked) return send(response, 400, {});
  if (request.url === '/begin') return send(response, 200, { options: await ceremonies.begin(asked.purpose, asked.token) });
  return send(response, 200, { token: await ceremonies.finish(asked.purpose, asked.token, asked.response) });
}

async function read(request: IncomingMessage): Promise<Asked | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return null;
    chunks.push(chunk);
  }
  try {
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
    return PURPOSES.includes(asked.purpose) ? asked : null;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
