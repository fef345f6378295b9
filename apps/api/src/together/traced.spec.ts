import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { receiveMail } from '@tribune/notification/server';
import { apiAt, DecisionActs, foundWorld, testDatabase } from '@tribune/testing';
import { afterAll, expect, test, vi } from 'vitest';
import { endAll, startApi, startWorker, until } from './processes.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status: { readonly code?: number };
}
interface Export {
  readonly resourceSpans: readonly { readonly resource: { readonly attributes: readonly { key: string; value: { stringValue?: string } }[] }; readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

vi.setConfig({ testTimeout: 60_000 });
afterAll(endAll);
const database = await testDatabase();
const world = await foundWorld(database);
const exports: string[] = [];
// a collector: OTLP over HTTP
const collector = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk))).on('end', () => {
    if (request.url === '/v1/traces') exports.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
const mail = await receiveMail(0, () => undefined);
afterAll(async () => {
  collector.close();
  await mail.close();
});
const watched = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`, LOG_LEVEL: 'info' };
const spans = (): Span[] => exports.flatMap((text) => (JSON.parse(text) as Export).resourceSpans).flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans));

test('a request, its operation and its statements are one trace, which the log names, and nobody’s data is in it', async () => {
  const api = await startApi(database, { ...watched, TRUST_PROXY: '1' });
  const acts = new DecisionActs(apiAt(api.url, database), world);
  const id = await acts.voting(world.chair, acts.member(1), { title: 'Nobody traces this' });
  await acts.done(acts.member(2), 'castBallot', { decisionId: id, seenRevision: 1, choice: 'AGREE' });
  const parent = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
  await fetch(`${api.url}/calendar/feed/very-secret.ics`, { headers: { traceparent: `00-${parent.traceId}-${parent.spanId}-01` } });
  api.child.kill('SIGTERM');
  expect(await api.ended).toBe(0);

  const operation = spans().find(({ name }) => name === 'mutation castBallot');
  const of = (span: Span | undefined) => spans().filter(({ parentSpanId }) => parentSpanId === span?.spanId).map(({ name }) => name);
  const request = spans().find(({ spanId }) => spanId === operation?.parentSpanId);
  expect(request).toMatchObject({ name: 'POST /graphql', traceId: operation?.traceId });
  expect(request?.parentSpanId ?? '').toBe('');
  expect(of(request)).toContain('SELECT auth.whoami');
  expect(of(operation)).toEqual(expect.arrayContaining(['SELECT decision.cast_ballots']));
  expect(of(spans().find(({ name }) => name === 'mutation openVote'))).toEqual(expect.arrayContaining(['INSERT kernel.idempotency', 'COMMIT']));
  expect(spans().find(({ name }) => name === 'GET /calendar')).toMatchObject({ traceId: parent.traceId, parentSpanId: parent.spanId });
  expect(api.log().split('\n').find((line) => line.includes('castBallot'))).toContain(`"trace":"${operation?.traceId}"`);
  expect(exports[0]).toContain('tribune-api');
  for (const secret of ['Nobody traces this', 'very-secret', world.chair.name, world.chair.email, world.chair.token, world.organizationId, acts.member(2).id]) expect(exports.join('')).not.toContain(secret);
});

test('a worker tells of what it has done, and not of looking', async () => {
  exports.length = 0;
  await database.query('api', 'select auth.request_link($1)', [world.chair.email]);
  const worker = startWorker(database, { ...watched, SMTP_URL: `smtp://127.0.0.1:${mail.port}` });
  await until('it is sent', async () => (await database.owner(`select from notification.mail where kind = 'SignInLink' and sent_at is not null`)).length > 0);
  await new Promise((go) => setTimeout(go, 2_500));
  worker.child.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
  const names = spans().map(({ name }) => name);
  expect(names).toContain('mail');
  expect(names.length).toBeLessThan(12);
  expect(exports.join('')).not.toContain(world.chair.email);
});

// what the exporter is known by, in what is built
const ITS = /BatchSpanProcessor|v1\/traces/;

test('without an address to tell nothing of it is loaded', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(ITS);
    for (const [, name = ''] of text.matchAll(/^import [^;]*?["'](\.[^"']+\.js)["']/gm)) visit(path.resolve(path.dirname(file), name));
  };
  for (const script of ['api/main.js', 'worker/main.js']) visit(path.resolve('dist/apps', script));
  expect(seen.size).toBeGreaterThan(2);
  // and it is there to be loaded
  expect(readdirSync('dist/apps/api/chunks').filter((name) => ITS.test(readFileSync(path.join('dist/apps/api/chunks', name), 'utf8')))).toHaveLength(1);
});
