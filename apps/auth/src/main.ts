import { createServer } from 'node:http';

const server = createServer((request, response) => {
  if (request.url === '/healthz') return response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  return response.writeHead(404).end();
});
// Loopback only: the API is its one client.
server.listen(Number(process.env['PORT'] ?? 3001), process.env['HOST'] ?? '127.0.0.1');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
