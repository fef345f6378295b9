import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { ACTS, LINKS, LISTENING, SECRETS } from '@tribune/kernel/server';
import { foundWorld, moveClock, testApi } from '@tribune/testing';

const api = await testApi({ RATE_LIMITS: 'on', TRUST_PROXY: 'loopback', LIVE_PER_CONNECTION: '1000', LIVE_PER_PERSON: '1000' });
const world = await foundWorld(api.database);
const REQUEST = 'requestSignInLink(input: $input) { __typename ... on RequestSignInLinkPayload { sent } ... on TooManyRequests { code message retryAfterSeconds } }';

interface Link { __typename: string; sent?: boolean; retryAfterSeconds?: number; message?: string }
interface Asked<T> { status: number; retryAfter: string | null; data: T; errors?: { message: string; extensions: { code: string } }[] }

async function ask<T>(query: string, variables: object, { from = '203.0.113.7', as }: { from?: string; as?: string | undefined } = {}): Promise<Asked<T>> {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...(as && { cookie: `tribune_session=${as}` }) }, body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), ...((await answer.json()) as { data: T }) };
}
const requested = (email: string, from?: string) => ask<{ requestSignInLink: Link }>(`mutation ($input: RequestSignInLinkInput!) { ${REQUEST} }`, { input: { email } }, { ...(from && { from }) });
const taken = () => api.database.owner<{ taken: number }>('select taken from kernel.turn order by taken desc');

test('nine other names for a sign-in request in one document are nine requests; known and unknown mailboxes are told the same', async () => {
  const names = Array.from({ length: 9 }, (_, at) => `a${at}: ${REQUEST}`);
  const nine = async (email: string, from: string) => {
    const { data, retryAfter } = await ask<Record<string, Link>>(`mutation ($input: RequestSignInLinkInput!) { ${names.join(' ')} }`, { input: { email } }, { from });
    return { types: Object.values(data).map(({ __typename }) => __typename), retryAfter: Number(retryAfter), last: data['a8'] };
  };
  const [known, unknown] = [await nine(world.chair.email, '203.0.113.20'), await nine('nobody@northwind-air.example', '203.0.113.21')];
  expect(known.types).toEqual([...Array<string>(5).fill('RequestSignInLinkPayload'), ...Array<string>(4).fill('TooManyRequests')]);
  expect(unknown.types).toEqual(known.types);
  expect(known.last).toMatchObject({ retryAfterSeconds: expect.any(Number), message: expect.stringMatching(/asked too often.* minutes/) });
  expect(known.retryAfter).toBeGreaterThan(3_000);
  // in another spelling it is the same mailbox, from another address too
  expect((await requested(` ${world.chair.email.toUpperCase()}`, '203.0.113.22')).data.requestSignInLink.__typename).toBe('TooManyRequests');
}, 60_000);

test('an address is counted, IPv6 by its first half, and after the hour it may ask again', async () => {
  const { times } = LINKS[0] ?? { times: 0 };
  const many = (from: (at: number) => string, count = times) => Promise.all(Array.from({ length: count }, (_, at) => requested(`somebody-${randomUUID()}@example.org`, from(at))));
  const refusedOf = (answers: Awaited<ReturnType<typeof many>>) => answers.filter(({ data }) => data.requestSignInLink.__typename === 'TooManyRequests').length;
  expect(refusedOf(await many((at) => `2001:db8:1:2::${at.toString(16)}`, times + 5))).toBe(5);
  expect(refusedOf(await many(() => '2001:db8:1:3::1', 1))).toBe(0);
  await moveClock(api.database, '61 minutes');
  await sleep(1_050);
  expect(refusedOf(await many(() => '2001:db8:1:2::9', 1))).toBe(0);
}, 60_000);

test('no address and no person is kept: hashes with a salt that its day takes along', async () => {
  const shown = JSON.stringify(await api.database.owner('select *, encode(key, $1) as text from kernel.turn', ['escape']));
  expect(shown).not.toMatch(/203\.0\.113|2001:db8|northwind/);
  expect((await taken()).length).toBeGreaterThan(0);
  await moveClock(api.database, '25 hours');
  await api.database.query('worker', 'select kernel.sweep_turns()');
  expect([await taken(), await api.database.owner('select from kernel.turn_salt')]).toEqual([[], []]);
  await expect(api.database.query('api', 'select * from kernel.turn')).rejects.toThrow('permission denied');
});

test('who acts at human pace costs the database nothing; who does not is refused, one for all processes', async () => {
  const act = () => ask<{ markNotices: { __typename: string } }>('mutation ($input: SetMailRhythmInput!) { setMailRhythm(input: $input) { __typename } }', { input: { idempotencyKey: randomUUID(), weekly: true } }, { as: world.chair.token });
  for (let at = 0; at < 9; at++) await act();
  expect(await taken()).toEqual([]);
  await act();
  expect(await taken()).toEqual([{ taken: 10 }]);
  const [rate] = ACTS;
  // as if other processes had counted the rest
  await api.database.owner('update kernel.turn set taken = $1', [rate?.times]);
  const answers = await Promise.all(Array.from({ length: 12 }, act));
  expect(answers.some(({ data, retryAfter }) => JSON.stringify(data).includes('TooManyRequests') && Number(retryAfter) > 0)).toBe(true);
  // reading goes on
  expect((await ask<{ session: object }>('{ session { person { name } } }', {}, { as: world.chair.token })).data.session).toMatchObject({ person: { name: world.chair.name } });
});

test('of acts that come all at once, nine more than may be are done at most', async () => {
  const [rate] = ACTS;
  const names = Array.from({ length: 12 }, (_, at) => `a${at}: setMailRhythm(input: {idempotencyKey: "KEY-${at}", weekly: true}) { __typename }`).join(' ');
  const requests = Array.from({ length: 40 }, () => ask<Record<string, { __typename: string }>>(`mutation { ${names.replaceAll('KEY', randomUUID())} }`, {}, { as: world.members[4]?.token }));
  const done = (await Promise.all(requests)).flatMap(({ data }) => Object.values(data)).filter(({ __typename }) => __typename !== 'TooManyRequests');
  expect([done.length >= (rate?.times ?? 0), done.length <= (rate?.times ?? 0) + 9]).toEqual([true, true]);
}, 60_000);

test('an address is counted where a proxy writes a port behind it, and whatever else it writes counts as the proxy’s', async () => {
  const { times } = LINKS[0] ?? { times: 0 };
  const last = async (from: (at: number) => string) => (await Promise.all(Array.from({ length: times + 1 }, (_, at) => requested(`somebody-${randomUUID()}@example.org`, from(at))))).filter(({ data }) => data.requestSignInLink.__typename === 'TooManyRequests').length;
  for (const from of [(at: number) => `203.0.113.99:${1000 + at}`, (at: number) => `[2001:db8:7::${at}]:${1000 + at}`, (at: number) => `nobody-${at}`]) expect(await last(from)).toBe(1);
}, 60_000);

test('searching has its own measure, and refuses as an error with its time', async () => {
  const search = (as: string) => ask<unknown>(`{ ${Array.from({ length: 10 }, (_, at) => `s${at}: search(text: "rebook") { id }`).join(' ')} }`, {}, { as });
  const { token } = world.members[1] ?? world.chair;
  const rounds = [];
  for (let at = 0; at < 19; at++) rounds.push(await search(token));
  const last = rounds.at(-1);
  expect(rounds[0]?.errors).toBeUndefined();
  expect(last?.errors?.[0]).toMatchObject({ extensions: { code: 'TooManyRequests' }, message: expect.stringContaining('asked too often') });
  expect(Number(last?.retryAfter)).toBeGreaterThan(0);
}, 60_000);

test('the way back from a company’s sign-in is counted as what a secret opens: another try costs a turn there too', async () => {
  const [rate] = SECRETS;
  const back = (from: string) => fetch(`${api.url}/sso/${randomUUID()}?code=guessed&state=guessed`, { redirect: 'manual', headers: { 'x-forwarded-for': from } });
  // as if other processes had counted all there are
  await api.database.query('api', `select kernel.take_turn('secret', $1, $2, $2, 600)`, ['198.51.100.77', rate?.times]);
  const answers = [];
  for (let at = 0; at < 12; at++) answers.push(await back('198.51.100.77'));
  // counted by tens: at most nine go by unseen
  expect(answers.map(({ status }) => status)).toEqual([...Array<number>(9).fill(303), 429, 429, 429]);
  expect(Number(answers[9]?.headers.get('retry-after'))).toBeGreaterThan(500);
  expect(await answers[9]?.text()).toContain('asked too often');
  const elsewhere = await back('198.51.100.78');
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, '/sign-in?problem=SignInAttemptUnknown']);
});

test('opening subscriptions is counted too: who opens one after the other is refused, who keeps theirs hears on', async () => {
  const [rate] = LISTENING;
  const { token } = world.members[2] ?? world.chair;
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie: `tribune_session=${token}` } });
    }
  }
  const client = createClient({ url: `${api.url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0 });
  const [heard, refused] = [new Set<number>(), new Map<number, string>()];
  const open = (at: number) => client.subscribe({ query: 'subscription { activity { type } }' }, { next: ({ data, errors }) => void (errors ? refused.set(at, JSON.stringify(errors)) : data && heard.add(at)), error: (errors) => void refused.set(at, JSON.stringify(errors)), complete: () => undefined });
  const eventually = async (condition: () => boolean) => {
    for (const deadline = Date.now() + 15_000; !condition() && Date.now() < deadline; ) await sleep(20);
  };
  // counted by tens: at most nine go by unseen
  const opened = (rate?.times ?? 0) + 15;
  for (let at = 0; at < opened; at++) open(at);
  await eventually(() => refused.size > 0);
  await eventually(() => {
    void api.database.owner(`select audit.record($1, null, 'Told', 'Organization', $1)`, [world.organizationId]);
    return heard.size + refused.size === opened;
  });
  await client.dispose();
  expect([refused.size > 0, heard.size >= (rate?.times ?? 0), heard.size]).toEqual([true, true, opened - refused.size]);
  expect([...refused.values()].filter((words) => !words.includes('asked too often'))).toEqual([]);
}, 60_000);

test('two connections that take the last turn together: one gets it', async () => {
  const take = () => api.database.query<{ wait: number }>('api', `select kernel.take_turn('test', 'somebody', 1, 25, 60) as wait`);
  const waits = (await Promise.all(Array.from({ length: 40 }, take))).map(([row]) => row?.wait ?? -1);
  expect(waits.filter((wait) => wait === 0)).toHaveLength(25);
  expect(waits.filter((wait) => wait > 0 && wait <= 60)).toHaveLength(15);
});

test('asking for a link takes the same time for everybody, while the database is slow for those it knows, too', async () => {
  const holder = await api.database.ownerPool().connect();
  const took = { known: [] as number[], unknown: [] as number[], gone: [] as number[] };
  const [known, gone] = [world.members[2], world.members[3]];
  await api.database.query('api', 'select people.person_leaves($1, $2)', [world.administrator.token, gone?.id]);
  const answers = new Set<string>();
  // whoever is known waits for this lock; an unknown mailbox has no use for it
  await holder.query('begin; lock table auth.link in exclusive mode');
  try {
    for (let round = 0; round < 5; round++)
      for (const [kind, email] of [['known', known?.email], ['unknown', `nobody-${round}@example.org`], ['gone', gone?.email]] as const) {
        const since = performance.now();
        answers.add(JSON.stringify((await requested(email ?? '', `198.51.100.${round + 1}`)).data));
        took[kind].push(performance.now() - since);
      }
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  // what else the machine does only adds to the time
  const quickest = (values: number[]) => Math.min(...values);
  expect([...answers]).toEqual([JSON.stringify({ requestSignInLink: { __typename: 'RequestSignInLinkPayload', sent: true } })]);
  expect(Math.max(...Object.values(took).map(quickest)) - Math.min(...Object.values(took).map(quickest))).toBeLessThan(60);
  // and the mail is on its way all the same
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await sleep(50)) if ((await api.database.owner(`select from notification.mail where kind = 'SignInLink' and person_id = $1`, [known?.id])).length === 5) return;
  throw new Error('The mails that were promised are not there.');
}, 60_000);
