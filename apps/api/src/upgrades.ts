import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';

/** About the upgrade alone (RFC 9110, 7.8; RFC 7540, 3.2.1), and about what comes after it on the connection. */
const ABOUT_IT = new Set(['upgrade', 'http2-settings', 'connection']);

/**
 * Who offers to speak something else. Node hands each of them to this listener, and answers nobody by itself: a live connection is opened at its one address; what else is
 * offered (`h2c`, by curl and Java's own client) is taken as if it had not been, as RFC 9110 allows.
 */
export function hearUpgrades(server: Server, live: WebSocketServer): void {
  server.removeAllListeners('upgrade').on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const offers = tokens(request.headers.upgrade);
    if (request.method !== 'GET' || !offers.includes('websocket')) return again(server, request, socket, head);
    if (!live.shouldHandle(request)) return turnAway(socket);
    live.handleUpgrade(request, socket, head, (line) => void live.emit('connection', line, request));
  });
}

/**
 * The same request without its offer, on the same connection: everything that stands before an answer, and every limit of time, sees it as any other. It is the last
 * one there: each that is put back leaves something behind on its connection.
 */
function again(server: Server, { method = 'GET', url = '/', httpVersion, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`, 'Connection: close'];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!ABOUT_IT.has(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

function turnAway(socket: Duplex): void {
  const words = 'There is no live connection at this address.\n';
  socket.on('error', () => undefined).end(`HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${words.length}\r\n\r\n${words}`, () => socket.destroy());
}

const tokens = (value = ''): string[] => value.split(',').map((each) => each.trim().toLowerCase());
