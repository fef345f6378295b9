import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, vi, test } from 'vitest';
import { electChampion, foundWorld, moveClock, SoftAuthenticator, testApi, type Citizen } from '@tribune/testing';
import { Ceremonies } from './ceremonies.js';
import { PasskeyStore } from './passkey-store.js';
import { relyingParty } from './relying-party.js';
import { authServer } from './server.js';

const ORIGIN = 'https://tribune.example';
const api = await testApi();
const world = await foundWorld(api.database, { demo: true });
const { champion, alternates } = await electChampion(world);
const server = authServer(new Ceremonies(new PasskeyStore(api.database.pool('auth')), relyingParty(ORIGIN)));

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['AUTH_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Purpose = 'REGISTER' | 'SIGN' | 'SIGN_IN';
interface Answer { code?: string; options: { challenge: string; allowCredentials?: { id: string }[]; user?: { displayName: string } }; session?: { approvalFreshUntil: string | null; method: string; person: { name: string } }; cookie: string | null }
const document = (verb: string, fields: string) => `mutation ($input: ${verb}Input!) { ${verb[0]?.toLowerCase()}${verb.slice(1)}(input: $input) { ... on ${verb}Payload { ${fields} } ... on Refusal { code message } } }`;
async function ask(verb: string, fields: string, input: object, as?: string): Promise<Answer> {
  const { data, errors, cookie } = await api.ask<Record<string, Answer>>(document(verb, fields), { input: { ...input, idempotencyKey: randomUUID() } }, { as });
  if (errors[0]) throw new Error(errors[0].message);
  return { ...(Object.values(data ?? {})[0] as Answer), cookie };
}
const begin = (purpose: Purpose, as?: string) => ask('BeginPasskey', 'options', { purpose }, as);
const finish = (purpose: Purpose, response: object, as?: string) => ask('FinishPasskey', 'session { approvalFreshUntil method person { name } }', { purpose, response }, as);
async function registered(citizen: Citizen, key = new SoftAuthenticator(ORIGIN)): Promise<SoftAuthenticator> {
  const { options } = await begin('REGISTER', citizen.token);
  expect(await finish('REGISTER', key.register(options), citizen.token)).toMatchObject({ session: { person: { name: citizen.name } } });
  return key;
}
const freshOf = async (token: string) => (await api.query<{ session: { approvalFreshUntil: string | null } }>('{ session { approvalFreshUntil } }', {}, { as: token })).session.approvalFreshUntil;

let key: SoftAuthenticator;

test('a champion registers a passkey on taking office, and signs with it at once, for five minutes', async () => {
  expect(await begin('SIGN', champion.token)).toMatchObject({ code: 'PasskeyMissing' });
  key = await registered(champion);
  expect(await freshOf(champion.token)).toBeNull();
  const { options } = await begin('SIGN', champion.token);
  expect(options.allowCredentials).toMatchObject([{ id: key.id.toString('base64url') }]);
  const signed = await finish('SIGN', key.sign(options), champion.token);
  expect(signed.session?.approvalFreshUntil).toBeTruthy();
  expect(await api.database.owner('select fresh from auth.actor($1)', [champion.token])).toEqual([{ fresh: true }]);
  await moveClock(api.database, '5 minutes');
  expect(await api.database.owner('select fresh from auth.actor($1)', [champion.token])).toEqual([{ fresh: false }]);
});

test('customers without an office register none; strangers begin nothing but signing in', async () => {
  expect(await begin('REGISTER', world.customers.at(-1)?.token)).toMatchObject({ code: 'PasskeyNotForYou' });
  expect(await begin('REGISTER')).toMatchObject({ code: 'SignInRequired' });
  expect(await begin('SIGN')).toMatchObject({ code: 'SignInRequired' });
});

test('a wrong challenge, another address, another site, and a replay are not accepted', async () => {
  const before = await freshOf(champion.token);
  await begin('SIGN', champion.token);
  expect(await finish('SIGN', key.sign({ challenge: Buffer.alloc(32).toString('base64url') }), champion.token)).toMatchObject({ code: 'PasskeyNotAccepted' });

  const elsewhere = (origin: string, rpId?: string) => Object.assign(Object.create(key) as SoftAuthenticator, { origin, ...(rpId && { rpId }) });
  for (const bent of [elsewhere('https://tribune.example.evil.example'), elsewhere('http://tribune.example'), elsewhere(ORIGIN, 'evil.example')]) {
    const { options } = await begin('SIGN', champion.token);
    expect(await finish('SIGN', bent.sign(options), champion.token)).toMatchObject({ code: 'PasskeyNotAccepted' });
  }

  key.counter += 10;
  const { options } = await begin('SIGN', champion.token);
  const answer = key.sign(options);
  expect(await finish('SIGN', answer, champion.token)).toHaveProperty('session');
  expect(await finish('SIGN', answer, champion.token)).toMatchObject({ code: 'ChallengeExpired' });
  expect(before).toBeTruthy();
});

test('a failed answer uses its challenge up, and after five minutes there is none', async () => {
  const { options } = await begin('SIGN', champion.token);
  const other = new SoftAuthenticator('https://evil.example');
  expect(await finish('SIGN', other.sign(options), champion.token)).toMatchObject({ code: 'PasskeyNotAccepted' });
  expect(await finish('SIGN', key.sign(options), champion.token)).toMatchObject({ code: 'ChallengeExpired' });
  const later = await begin('SIGN', champion.token);
  await moveClock(api.database, '5 minutes 1 second');
  expect(await finish('SIGN', key.sign(later.options), champion.token)).toMatchObject({ code: 'ChallengeExpired' });
});

test('a counter that does not rise is a copied key', async () => {
  key.counter = 0;
  const { options } = await begin('SIGN', champion.token);
  expect(await finish('SIGN', key.sign(options), champion.token)).toMatchObject({ code: 'PasskeyNotAccepted' });
  key.counter = 100;
});

test('nobody signs with another person’s passkey, and none is registered twice', async () => {
  const [alternate] = alternates;
  if (!alternate) throw new Error('There is no alternate.');
  await registered(alternate);
  const { options } = await begin('SIGN', alternate.token);
  expect(await finish('SIGN', key.sign(options), alternate.token)).toMatchObject({ code: 'PasskeyNotAccepted' });
  const again = await begin('REGISTER', alternate.token);
  expect(await finish('REGISTER', key.register(again.options), alternate.token)).toMatchObject({ code: 'PasskeyKnown' });
});

test('signing in by passkey opens a session that is fresh, and the challenge works once', async () => {
  const { options } = await begin('SIGN_IN');
  const answer = key.sign(options);
  const signedIn = await finish('SIGN_IN', answer);
  expect(signedIn).toMatchObject({ session: { method: 'PASSKEY', person: { name: champion.name } } });
  expect(signedIn.session?.approvalFreshUntil).toBeTruthy();
  expect(signedIn.cookie).toMatch(/tribune_session=[0-9a-f]{64}.*HttpOnly/);
  expect(await finish('SIGN_IN', answer)).toMatchObject({ code: 'ChallengeExpired' });
  const stranger = await begin('SIGN_IN');
  expect(await finish('SIGN_IN', new SoftAuthenticator(ORIGIN).sign(stranger.options))).toMatchObject({ code: 'PasskeyNotAccepted' });
  expect(await finish('SIGN_IN', key.sign({ challenge: 'AAAA' }))).toMatchObject({ code: 'ChallengeExpired' });
  expect(await finish('SIGN_IN', { nonsense: true })).toMatchObject({ code: 'PasskeyNotAccepted' });
});

test('a replacement waits 72 hours, the alternates are told, and the old passkey signs, or takes it back, until then', async () => {
  let next = await registered(champion);
  const told = await api.database.owner<{ person_id: string }>(`select person_id from notification.mail where kind = 'PasskeyReplaced' and data->>'person' = $1`, [champion.id]);
  expect(told.map(({ person_id }) => person_id).sort()).toEqual([champion, ...alternates].map(({ id }) => id).sort());
  const now = await begin('SIGN', champion.token);
  expect(now.options.allowCredentials).toMatchObject([{ id: key.id.toString('base64url') }]);
  expect(await finish('SIGN', next.sign(now.options), champion.token)).toMatchObject({ code: 'PasskeyWaits' });
  const early = await begin('SIGN_IN');
  expect(await finish('SIGN_IN', next.sign(early.options))).toMatchObject({ code: 'PasskeyWaits' });

  const CANCEL = 'mutation ($input: CancelPasskeyInput!) { cancelPasskey(input: $input) { ... on CancelPasskeyPayload { passkeys { id signs } } ... on Refusal { code } } }';
  const mine = '{ session { passkeys { id signs usableFrom } } }';
  const cancel = async (passkeyId: string, as = champion.token) => (await api.query<{ cancelPasskey: object }>(CANCEL, { input: { passkeyId, idempotencyKey: randomUUID() } }, { as })).cancelPasskey;
  const thief = await registered(champion);
  const [waiting, old] = (await api.query<{ session: { passkeys: { id: string }[] } }>(mine, {}, { as: champion.token })).session.passkeys;
  await moveClock(api.database, '6 minutes');
  expect(await cancel(waiting?.id ?? '')).toEqual({ code: 'PasskeyNotShown' });
  const shown = await begin('SIGN', champion.token);
  expect(await finish('SIGN', key.sign(shown.options), champion.token)).toHaveProperty('session');
  expect(await cancel(old?.id ?? '')).toEqual({ code: 'NotFound' });
  expect(await cancel(waiting?.id ?? '', alternates[0]?.token)).toEqual({ code: 'PasskeyNotShown' });
  expect(await cancel(waiting?.id ?? '')).toEqual({ passkeys: [{ id: old?.id, signs: true }] });
  const stolen = await begin('SIGN_IN');
  expect(await finish('SIGN_IN', thief.sign(stolen.options))).toMatchObject({ code: 'PasskeyNotAccepted' });
  next = await registered(champion);

  await moveClock(api.database, '72 hours');
  const later = await begin('SIGN', champion.token);
  expect(later.options.allowCredentials).toMatchObject([{ id: next.id.toString('base64url') }]);
  expect(await finish('SIGN', key.sign(later.options), champion.token)).toMatchObject({ code: 'PasskeyNotAccepted' });
  const again = await begin('SIGN', champion.token);
  expect(await finish('SIGN', next.sign(again.options), champion.token)).toHaveProperty('session');
});

test('the API’s login has no way to a passkey, a challenge or a fresh sign-in', async () => {
  const attempts: [string, unknown[]][] = [
    ['update auth.session set passkey_at = kernel.now()', []],
    ['select * from auth.passkey', []],
    ['select * from auth.challenge', []],
    ['select auth.begin_passkey($1, $2)', [champion.token, 'SIGN']],
    ['select auth.take_challenge($1, $2)', [champion.token, 'SIGN']],
    ['select auth.passkey_shown($1, $2, $3)', [champion.token, key.id.toString('base64url'), 999]],
    ['select auth.register_passkey($1, $2, $3, $4, $5)', [champion.token, 'mine', Buffer.from('x'), 0, []]],
    ['select auth.sign_in_with_passkey($1, $2)', [key.id.toString('base64url'), 999]],
    ['select auth.use_passkey($1, $2, $3, $4)', [world.organizationId, champion.id, key.id.toString('base64url'), 999]],
    ['select auth.open_session($1, $2, $3)', [world.organizationId, champion.id, 'PASSKEY']],
  ];
  for (const role of ['api', 'worker'] as const) {
    for (const [sql, values] of attempts) await expect(api.database.query(role, sql, values)).rejects.toThrow('permission denied');
  }
});

test('while the auth process is away, nothing is changed and a sentence says so', async () => {
  const { AUTH_URL } = process.env;
  process.env['AUTH_URL'] = 'http://127.0.0.1:9';
  expect(await begin('SIGN_IN')).toMatchObject({ code: 'PasskeysUnavailable' });
  process.env['AUTH_URL'] = AUTH_URL;
});
