import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refused } from '@tribune/kernel/domain';
import type { Ceremonies, Purpose } from './ceremonies.js';
import type { Settings, SingleSignOn } from './single-sign-on.js';

interface Asked {
  purpose: Purpose;
  token: string | null;
  response?: unknown;
}
type Route = (asked: never) => Promise<object>;

const LARGEST = 100_000;
const PURPOSES: readonly unknown[] = ['REGISTER', 'SIGN', 'SIGN_IN'];
const isUsable = (asked: Partial<Asked>): boolean => PURPOSES.includes(asked.purpose);

/** POST in JSON, from the API alone: 200 with what came of it, 422 with a refusal, 500 for a bug. */
export function authServer(ceremonies: Ceremonies, singleSignOn?: SingleSignOn): Server {
  const routes = new Map<string | undefined, Route>([
    ['/begin', async ({ purpose, token }: Asked) => ({ options: await ceremonies.begin(purpose, token) })],
    ['/finish', async ({ purpose, token, response }: Asked) => ({ token: await ceremonies.finish(purpose, token, response) })],
  ]);
  if (singleSignOn) {
    routes.set('/single-sign-on/configure', async ({ token, settings }: { token: string; settings: Settings }) => (await singleSignOn.configure(token, settings), {}));
    routes.set('/single-sign-on/begin', ({ provider, next, maxAge }: { provider: string; next: string | null; maxAge: number | null }) => singleSignOn.begin(provider, next, maxAge));
    routes.set('/single-sign-on/finish', ({ provider, browser, answer }: { provider: string; browser: string; answer: string }) => singleSignOn.finish(provider, browser, answer));
  }
  return createServer((request, response) => {
    void answer(request, response, routes).catch((error: unknown) => {
      if (error instanceof Refused) return send(response, 422, { code: error.code, data: error.data });
      console.error(JSON.stringify({ level: 'error', message: error instanceof Error ? error.stack : String(error) }));
      return send(response, 500, {});
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, routes: ReadonlyMap<string | undefined, Route>): Promise<void> {
  if (request.url === '/healthz') return send(response, 200, { ok: true });
  const route = request.method === 'POST' ? routes.get(request.url) : undefined;
  if (!route) return send(response, 404, {});
  const asked = await read(request);
  if (!asked || (!request.url?.startsWith('/single-sign-on/') && !isUsable(asked))) return send(response, 400, {});
  return send(response, 200, await route(asked as never));
}

async function read(request: IncomingMessage): Promise<object | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return null;
    chunks.push(chunk);
  }
  try {
    const asked: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof asked === 'object' ? asked : null;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
