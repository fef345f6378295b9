import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse, print, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { foundWorld, testApi } from '@tribune/testing';
import { documentsIn, fingerprint, trustMode } from './trusted-documents.js';

const sources = ['libs', 'apps/web/src'].flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))).filter((file) => /(\/web\/|apps\/web\/).*\.tsx?$/.test(file));
const { textsIn } = (await import(path.resolve('apps/web/trusted-documents.mjs'))) as { textsIn: (source: string) => string[] };
const texts = sources.flatMap((file) => textsIn(fs.readFileSync(file, 'utf8')));
const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'trusted-'));
fs.writeFileSync(path.join(dist, 'trusted-documents.json'), JSON.stringify(texts));
fs.writeFileSync(path.join(dist, 'index.html'), '<html lang="en"></html>');
const script = `${'const again = "and again";'.repeat(200)}\n`;
fs.mkdirSync(path.join(dist, 'assets'));
fs.writeFileSync(path.join(dist, 'assets/first-1.js'), script);

const api = await testApi({ TRUSTED_DOCUMENTS: 'on', WEB_DIST: dist });
const world = await foundWorld(api.database);
const ours = documentsIn(texts);
const printed = (document: DocumentNode | undefined): string => (document ? print(document) : '');
const named = (name: string): string => printed(ours.find((each) => each.name === name)?.document);

test('every document of our pages is known as their client sends it: with types, in its own layout', () => {
  expect(ours.length).toBeGreaterThan(200);
  const known = new Set(ours.map(({ document }) => fingerprint(document)));
  const sent = ours.map(({ name, document }) => [name, known.has(fingerprint(parse(stringifyDocument(formatDocument(parse(print(document)) as never)))))] as const);
  expect(sent.filter(([, is]) => !is)).toEqual([]);
  expect(known.has(fingerprint(parse('{ session { person { name } } }')))).toBe(false);
  // what is asked, not how it is called: one field more is another document
  expect(fingerprint(parse('query A { a { __typename b } }'))).toBe(fingerprint(parse('query A {\n a { b }\n}')));
  expect(fingerprint(parse('query A { a { b c } }'))).not.toBe(fingerprint(parse('query A { a { b } }')));
  expect(fingerprint(parse('query A { a { t: __typename b } }'))).not.toBe(fingerprint(parse('query A { a { b } }')));
});

test('pages are answered; what no page sends is refused, whoever asks, but to programs with a token', async () => {
  const { token } = world.administrator;
  for (const as of [token, undefined]) {
    expect((await api.ask(named('Webhooks'), {}, { as })).errors[0]?.extensions?.code).not.toBe('DOCUMENT_NOT_TRUSTED');
    const refused = await api.ask('{ organization { name } }', {}, { as });
    expect([refused.status, refused.data, refused.errors[0]?.extensions?.code]).toEqual([403, null, 'DOCUMENT_NOT_TRUSTED']);
    // nobody looks for mistakes in it, which would tell what the schema has
    for (const document of ['{ __schema { types { name } } }', '{ decisons { edge } }']) expect(await api.ask(document, {}, { as })).toMatchObject({ status: 403, errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
  }
  expect(await api.query(named('Webhooks'), {}, { as: token })).toEqual({ webhooks: [] });
  const made = await api.query<Record<string, { secret?: string }>>(named('MakeApiToken'), { input: { idempotencyKey: 'a token for a program', name: 'Warehouse', scopes: ['READ'], days: 30 } }, { as: token });
  const { secret } = Object.values(made)[0] ?? {};
  expect(await api.query('{ organization { name } }', {}, { bearer: secret })).toEqual({ organization: { name: 'Northwind Air' } });
  // a program has asked for it, so that the document is known; a page may not for that
  expect((await api.ask('{ organization { name } }', {}, { as: token })).status).toBe(403);
});

test('the live connection tells what pages listen to, and nothing else', async () => {
  const listen = (query: string): Promise<string> => new Promise((resolve, reject) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: `tribune_session=${world.administrator.token}` } });
    socket.on('error', reject).on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString()) as { type: string; payload?: unknown };
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
        setTimeout(() => (socket.close(), resolve('listens')), 700);
      } else if (type === 'error') {
        socket.close();
        resolve(JSON.stringify(payload));
      }
    });
  });
  const subscription = ours.find(({ document }) => document.definitions.some((each) => 'operation' in each && each.operation === 'subscription'));
  expect(await listen(printed(subscription?.document))).toBe('listens');
  for (const document of ['subscription { activity { id } }', 'subscription { activty }']) expect(await listen(document)).toContain('none that its pages send');
});

test('it is so in production where the pages are served, and as the operator says', () => {
  expect([{}, { NODE_ENV: 'production' }, { NODE_ENV: 'production', WEB_DIST: 'dist' }, { NODE_ENV: 'production', WEB_DIST: 'dist', TRUSTED_DOCUMENTS: 'off' }, { TRUSTED_DOCUMENTS: 'on' }].map((env) => trustMode(env))).toEqual(['off', 'off', 'on', 'off', 'on']);
  expect(() => trustMode({ TRUSTED_DOCUMENTS: 'yes' })).toThrow('on, off or browsers');
});

test('scripts are compressed once, as far as it goes, and answered with the same text before and after', async () => {
  const get = async (name: string, encoding: string) => {
    const answer = await fetch(`${api.url}/assets/${name}`, { headers: { 'accept-encoding': encoding } });
    return { status: answer.status, text: await answer.text(), encoding: answer.headers.get('content-encoding'), length: Number(answer.headers.get('content-length')), cached: answer.headers.get('cache-control'), type: answer.headers.get('content-type') };
  };
  const before = await get('first-1.js', 'br');
  expect(before).toMatchObject({ status: 200, text: script });
  await expect.poll(async () => (await get('first-1.js', 'br')).length).toBeGreaterThan(0);
  const kept = await get('first-1.js', 'gzip, br');
  expect(kept).toMatchObject({ status: 200, text: script, encoding: 'br', cached: before.cached, type: before.type });
  expect(kept.length).toBeLessThan(100);
  expect(await get('first-1.js', 'gzip')).toMatchObject({ text: script, encoding: 'gzip' });
  expect(await get('first-1.js', 'identity')).toMatchObject({ text: script, encoding: null });
  for (const name of ['gone.js', '..%2Ftrusted-documents.js']) expect((await get(name, 'br')).status).not.toBe(200);
});

test('the page says whether nobody is signed in', async () => {
  const page = (as?: string) => fetch(api.url, { headers: { accept: 'text/html', ...(as && { cookie: `tribune_session=${as}` }) } }).then((answer) => answer.text());
  expect([await page(), await page(world.chair.token)]).toEqual(['<html lang="en" data-signed-out></html>', '<html lang="en"></html>']);
});
