import { DecisionActs, electChampion, foundWorld, nodeId, testApi } from '@tribune/testing';
import { expect, test, vi } from 'vitest';

const api = await testApi({ METRICS_TOKEN: 'scrape-me', LOG_LEVEL: 'info' });
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const metrics = (authorization?: string) => fetch(`${api.url}/metrics`, authorization ? { headers: { authorization } } : {});
const figure = async (name: string): Promise<number> => Number((await (await metrics('Bearer scrape-me')).text()).split('\n').find((line) => line.startsWith(name))?.split(' ').at(-1));

test('operators see requests, refusals, mail, seals and what waits for champions; nobody without the token does', async () => {
  expect([(await metrics()).status, (await metrics('Bearer scrape-you')).status]).toEqual([404, 404]);
  await electChampion(world);
  const counts = ['tribune_requests_total{kind="mutation",field="castBallot",outcome="refused"}', 'tribune_requests_total{kind="mutation",field="castBallot",outcome="answered"}', 'tribune_refusals_total{code="VoteNotOpen"}'];
  // whatever ran before in this process has been counted too
  const counted = async (): Promise<number[]> => Promise.all(counts.map(async (name) => (await figure(name)) || 0));
  const before = await counted();
  const id = await acts.carried();
  await acts.act(world.members[1] ?? world.chair, 'castBallot', { decisionId: id, seenRevision: 1, choice: 'AGREE' });
  expect((await counted()).map((count, at) => count - (before[at] ?? 0))).toEqual([1, world.members.length, 1]);
  expect(await figure('tribune_request_seconds_count{kind="mutation",field="castBallot"}')).toBeGreaterThan(4);
  expect(await figure(`tribune_decisions_waiting{organization="${world.organizationId}",constituency="${world.customersId}"}`)).toBe(1);
  expect(await figure('tribune_mail_waiting')).toBeGreaterThan(10);
  expect(await figure('tribune_seal_waiting')).toBeGreaterThan(5);
  await api.database.owner(`select kernel.shift_clock('1 hour')`);
  expect(await figure('tribune_seal_lag_seconds')).toBeGreaterThan(3_500);
  const text = await (await metrics('Bearer scrape-me')).text();
  expect(text).not.toMatch(/@|Ada Reyes|northwind/i);
});

test('no label comes from what a request has named, and a refusal is counted whatever was asked of it', async () => {
  const person = `... on Person { code: name }`;
  for (const query of [`{ node(id: "${nodeId('Person', world.chair.id)}") { ${person} } }`, '{ session { code: person { name } } }', '{ code: __typename }']) await api.query(query, {}, { as: world.chair.token });
  const refused = 'tribune_refusals_total{code="NotFound"}';
  const before = (await figure(refused)) || 0;
  await api.query('mutation ($input: CastBallotInput!) { code: castBallot(input: $input) { __typename } }', { input: { idempotencyKey: 'none of it', decisionId: nodeId('Decision', world.councilId), seenRevision: 1, choice: 'AGREE' } }, { as: world.chair.token });
  expect((await figure(refused)) - before).toBe(1);
  const labels = [...(await (await metrics('Bearer scrape-me')).text()).matchAll(/tribune_refusals_total\{code="([^"]*)"/g)].map(([, code]) => code);
  expect(labels.filter((code) => !/^([A-Z][A-Za-z]+|[A-Z_]+|other)$/.test(code ?? '') || code === 'Query')).toEqual([]);
});

test('operators see deliveries of webhooks that are due, and not what waits for a receiver that rests or was paused', async () => {
  const hook = async (name: string): Promise<string> => {
    const [row] = await api.database.owner<{ id: string }>(
      `insert into integration.webhook (organization_id, name, url, kinds, secret, added_by, xid) values ($1, $2, 'https://hooks.example/', '{decision.final}', 'whsec_' || repeat('A', 40), $3, pg_current_xact_id()) returning id`,
      [world.organizationId, name, world.administrator.id],
    );
    return row?.id ?? '';
  };
  const owe = (id: string, count: number) => api.database.owner(
    `insert into integration.delivery (organization_id, webhook_id, number, kind, subject_type, subject_id, happened_at) select $1, $2, n, 'decision.final', 'Decision', gen_random_uuid(), kernel.now() from generate_series(1, $3) n`,
    [world.organizationId, id, count],
  );
  const [due, paused, resting] = [await hook('Due'), await hook('Paused'), await hook('Resting')];
  expect([await figure('tribune_webhooks_waiting'), await figure('tribune_webhooks_oldest_seconds')]).toEqual([0, 0]);
  await api.database.owner(`update integration.webhook set paused_at = kernel.now() where id = $1`, [paused]);
  await api.database.owner(`update integration.webhook set rest_until = kernel.now() + interval '1 day' where id = $1`, [resting]);
  for (const [id, count] of [[due, 3], [paused, 4], [resting, 5]] as const) await owe(id, count);
  await api.database.owner(`select kernel.shift_clock('10 minutes')`);
  expect(await figure('tribune_webhooks_waiting')).toBe(3);
  expect(await figure('tribune_webhooks_oldest_seconds')).toBeGreaterThan(590);
  await api.database.owner(`update integration.delivery set delivered_at = kernel.now(), next_attempt_at = null`);
  expect([await figure('tribune_webhooks_waiting'), await figure('tribune_webhooks_oldest_seconds')]).toEqual([0, 0]);
});

test('each request has a number, kept from what is known to stand before us, and a line of the log that tells nobody’s data or secret', async () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => Boolean(written.push(String(line))));
  const send = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });
  const number = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  const unasked = await send('/jane.doe@example.com/x', { 'x-request-id': number });
  vi.stubEnv('TRUST_PROXY', '1');
  const kept = await send('/calendar/feed/very-secret.ics?token=also', { 'x-request-id': number });
  const own = await send('/healthz', { 'x-request-id': 'jane-doe-was-here' });
  await acts.act(world.chair, 'draftDecision', { councilId: world.councilId, ...acts.fields({ title: 'Nobody logs this' }) });
  vi.unstubAllEnvs();
  expect(kept.headers.get('x-request-id')).toBe(number);
  for (const answer of [own, unasked]) expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const lines = written.join('').split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { req: { id: string; part: string }; res: { status: number }; asked?: object });
  expect(lines.find(({ req }) => req.id === number)).toMatchObject({ req: { method: 'GET', part: '/calendar' }, res: { status: 404 }, responseTime: expect.any(Number), time: expect.any(String) });
  expect(lines.find(({ req }) => req.id === unasked.headers.get('x-request-id'))?.req.part).toBe('other');
  expect(lines.map(({ asked }) => asked)).toContainEqual({ kind: 'mutation', fields: ['draftDecision'], outcome: expect.any(String) });
  expect(written.join('')).not.toMatch(/very-secret|also|jane|Nobody logs this|tribune_session|example/);
});

test('an address with a character that no text holds is a mistake of who sends it; a bug is lines of JSON, without what was sent', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    for (const path of ['/audit/x%00/checkpoint', '/r/%00/atom.xml', '/calendar/feed/%00.ics', '/papers/pack/x%00', '/sso/a?state=%00', '/pictures/%00', '/%00']) expect([path, (await fetch(`${api.url}${path}`)).status]).toEqual([path, 400]);
    expect(log.mock.calls).toEqual([]);
    // as if somebody had made a mistake in a function
    await api.database.owner(`alter function audit.public_head(text) rename to kept_head; create function audit.public_head(address text) returns jsonb language plpgsql as $$ begin perform address::uuid; return null; end $$; grant execute on function audit.public_head(text) to tribune_api`);
    const broken = await fetch(`${api.url}/audit/jane-doe-lives-here/keys`);
    expect([broken.status, await broken.text()]).toEqual([500, expect.not.stringContaining('jane')]);
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as { level: string; message: string });
    expect(lines).toEqual([{ level: 'error', message: expect.stringMatching(/invalid input syntax for type uuid: "…"[^]*publicHead/) }]);
    expect(JSON.stringify(lines)).not.toMatch(/jane/);
  } finally {
    log.mockRestore();
    await api.database.owner('drop function audit.public_head(text); alter function audit.kept_head(text) rename to public_head');
  }
});
