// The limit for live updates: one process that sends one frame to whoever is connected, and knows of no rights.
import http from 'node:http';
import { WebSocketServer } from 'ws';

const server = http.createServer((request, response) => {
  const [, what, type] = (request.url ?? '').split('/');
  if (what === 'tell') {
    const frame = JSON.stringify({ id: '1', type, subjectType: 'Council', subjectId: 'Q291bmNpbDox', at: new Date() });
    for (const socket of sockets.clients) socket.send(frame);
  }
  response.end('ok');
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
server.listen(Number(process.env.PORT), '127.0.0.1');
