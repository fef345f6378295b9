import { connect } from 'node:net';
import { testApi } from '@tribune/testing';
import { expect, test } from 'vitest';

const api = await testApi();
const { hostname, port } = new URL(api.url);

/** What is answered to these bytes until the connection is closed, or for so long; and whether it was closed. */
function said(lines: readonly string[], body = '', ms = 1_500): Promise<{ text: string; closed: boolean }> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(`${[...lines, `Host: ${hostname}:${port}`].join('\r\n')}\r\n\r\n${body}`));
    const end = (closed: boolean) => (clearTimeout(timer), socket.destroy(), resolve({ text, closed }));
    const timer = setTimeout(() => end(false), ms);
    socket.on('data', (data) => void (text += data.toString())).on('close', () => end(true)).on('error', () => end(true));
  });
}
const H2C = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA'];
const WEBSOCKET = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Protocol: graphql-transport-ws'];

test('who offers HTTP/2 is answered as if they had not, with a body too', async () => {
  const alive = await said(['GET /healthz HTTP/1.1', ...H2C]);
  expect(alive.text).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\{"ok":true\}/);
  expect([alive.closed, alive.text.toLowerCase().includes('x-content-type-options')]).toEqual([true, true]);
  const body = JSON.stringify({ query: '{ __typename }' });
  const asked = ['POST /graphql HTTP/1.1', ...H2C, 'Content-Type: application/json', `Content-Length: ${body.length}`];
  expect(await said(asked, body)).toEqual({ text: expect.stringMatching(/^HTTP\/1\.1 200 OK\r\n[^]*Connection: close[^]*"__typename":"Query"\}\}\s*$/i), closed: true });
  expect((await said([...asked, 'Origin: https://elsewhere.example'], body)).text).toMatch(/^HTTP\/1\.1 403 /);
});

test('a live connection is opened at its one address; elsewhere its asker is told, and the connection closed', async () => {
  expect((await said(['GET /graphql HTTP/1.1', ...WEBSOCKET], '', 400)).text).toMatch(/^HTTP\/1\.1 101 /);
  expect((await said(['GET /graphql?from=here HTTP/1.1', ...WEBSOCKET], '', 400)).text).toMatch(/^HTTP\/1\.1 101 /);
  for (const path of ['/x', '/', '/GRAPHQL', '/graphql/', '/graphql/x', '/graphqlx']) {
    const { text, closed } = await said([`GET ${path} HTTP/1.1`, ...WEBSOCKET]);
    expect([path, text.split('\r\n')[0], closed]).toEqual([path, 'HTTP/1.1 404 Not Found', true]);
  }
  // no live connection is opened by an act: it is taken for one
  expect((await said(['POST /graphql HTTP/1.1', ...WEBSOCKET, 'Content-Length: 0'])).text).toMatch(/^HTTP\/1\.1 4\d\d /);
});
