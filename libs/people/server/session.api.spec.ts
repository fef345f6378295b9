import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, moveClock, signIn, testApi } from '@tribune/testing';

const api = await testApi();
const key = () => randomUUID();
const REQUEST = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename ... on RequestSignInLinkPayload { sent } ... on Refusal { code field message } } }';
const REDEEM =
  'mutation ($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { ... on RedeemSignInLinkPayload { session { person { name email } organization { name } method } } ... on Refusal { code message } } }';
const FOUND =
  'mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { ... on FoundOrganizationPayload { session { roles organization { name isDemo timeZone language } } } ... on Refusal { code field message } } }';
const SESSION = '{ session { person { name } roles isStaff isChampion method hasPasskey approvalFreshUntil signedIn { id isThis } } }';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const tokenIn = (cookie: string | null): string => /tribune_session=([0-9a-f]{64})/.exec(cookie ?? '')?.[1] ?? '';

test('the printed link founds an organization once, and signs its administrator in', async () => {
  const [{ link } = { link: '' }] = await api.database.owner<{ link: string }>('select auth.create_first_link() as link');
  expect(await api.query('query ($link: String!) { firstLinkUsable(token: $link) }', { link })).toEqual({ firstLinkUsable: true });
  const input = { firstLink: link, organizationName: 'Northwind Air', timeZone: 'Europe/Berlin', language: 'de', adminName: 'Ada Reyes', adminEmail: 'ada@northwind.example', idempotencyKey: key() };
  const wrongZone = await api.query(FOUND, { input: { ...input, timeZone: 'Mars/Olympus' } });
  expect(wrongZone).toMatchObject({ foundOrganization: { code: 'TimeZoneUnknown', field: 'timeZone' } });
  const founded = await api.ask(FOUND, { input });
  expect(founded.data).toEqual({ foundOrganization: { session: { roles: ['ADMIN'], organization: { name: 'Northwind Air', isDemo: false, timeZone: 'Europe/Berlin', language: 'de' } } } });
  expect(await api.query(SESSION, {}, { as: tokenIn(founded.cookie) })).toMatchObject({ session: { person: { name: 'Ada Reyes' }, method: 'FOUNDING' } });
  expect(await api.query(FOUND, { input: { ...input, idempotencyKey: key() } })).toMatchObject({ foundOrganization: { code: 'LinkNotUsable' } });
  expect(await api.database.owner('select auth.create_first_link() as link')).toEqual([{ link: null }]);
});

test('asking for a link says the same to everybody, in the same time', async () => {
  const ask = async (email: string) => {
    const since = performance.now();
    const answer = await api.query(REQUEST, { input: { email } });
    return { answer, took: performance.now() - since };
  };
  const [known, unknown] = [await ask('ada@northwind.example'), await ask('nobody@northwind.example')];
  expect(known.answer).toEqual({ requestSignInLink: { __typename: 'RequestSignInLinkPayload', sent: true } });
  expect(unknown.answer).toEqual(known.answer);
  expect(Math.min(known.took, unknown.took)).toBeGreaterThanOrEqual(245);
  expect(await api.query(REQUEST, { input: { email: 'not an address' } })).toMatchObject({ requestSignInLink: { code: 'InputInvalid', field: 'email' } });
});

test('a mailed link shows whose it is, signs in by its button, once, and only while it is fresh', async () => {
  await api.query(REQUEST, { input: { email: 'ADA@northwind.example' } });
  const mails = await api.database.owner<{ token: string }>(`select data->>'token' as token from notification.mail where kind = 'SignInLink' order by queued_at desc`);
  const [fresh, earlier] = mails.map(({ token }) => token);
  expect(await api.query('query ($token: String!) { signInLink(token: $token) { personName organizationName usable } }', { token: fresh })).toEqual({
    signInLink: { personName: 'Ada Reyes', organizationName: 'Northwind Air', usable: true },
  });
  expect(await api.query('query ($token: String!) { signInLink(token: $token) { usable } }', { token: 'made-up' })).toEqual({ signInLink: null });
  const redeemed = await api.ask(REDEEM, { input: { token: fresh, idempotencyKey: key() } });
  expect(redeemed.data).toEqual({ redeemSignInLink: { session: { person: { name: 'Ada Reyes', email: 'ada@northwind.example' }, organization: { name: 'Northwind Air' }, method: 'LINK' } } });
  expect(redeemed.cookie).toMatch(/HttpOnly/);
  expect(redeemed.cookie).toMatch(/SameSite=Lax/);
  expect(redeemed.cookie).not.toMatch(/Secure/);
  expect(await api.query(REDEEM, { input: { token: fresh, idempotencyKey: key() } })).toMatchObject({ redeemSignInLink: { code: 'LinkNotUsable' } });
  await moveClock(api.database, '31 minutes');
  expect(await api.query(REDEEM, { input: { token: earlier, idempotencyKey: key() } })).toMatchObject({ redeemSignInLink: { code: 'LinkNotUsable' } });
});

test('the cookie travels by https alone where people come by https', async () => {
  process.env['PUBLIC_URL'] = 'https://tribune.example';
  const demo = await foundWorld(api.database, { name: 'Demo Air', demo: true });
  const personas = await api.query<{ demoPersonas: { name: string; organizationId: string; personId: string; hasSeat: boolean; places: string[]; waiting: number }[] }>('{ demoPersonas { name organizationId personId hasSeat places waiting } }');
  expect(personas.demoPersonas).toHaveLength(9);
  const chair = personas.demoPersonas.find(({ name }) => name === demo.chair.name);
  expect(chair).toMatchObject({ hasSeat: true, places: [expect.stringContaining('council')], waiting: 0 });
  const BECOME = 'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { ... on SignInAsPersonaPayload { session { person { name } method } } ... on Refusal { code } } }';
  const become = await api.ask(BECOME, { input: { organizationId: chair?.organizationId, personId: chair?.personId, idempotencyKey: key() } });
  expect(become.data).toEqual({ signInAsPersona: { session: { person: { name: demo.chair.name }, method: 'DEMO' } } });
  expect(become.cookie).toMatch(/Secure/);
  delete process.env['PUBLIC_URL'];

  const [real] = await api.database.owner<{ id: string; org: string }>(
    `select p.id, o.id as org from people.organization o join people.person p on p.organization_id = o.id where not o.is_demo limit 1`,
  );
  const id = (type: string, uuid = '') => Buffer.from(`${type}:${uuid}`).toString('base64url');
  const real_ = { organizationId: id('Organization', real?.org), personId: id('Person', real?.id), idempotencyKey: key() };
  expect(await api.query(BECOME, { input: real_ })).toEqual({ signInAsPersona: { code: 'NotADemo' } });
});

test('a stranger has no session, and signing out ends it on the server too', async () => {
  expect(await api.query(SESSION)).toEqual({ session: null });
  expect(await api.query(SESSION, {}, { as: 'f'.repeat(64) })).toEqual({ session: null });
  const world = await foundWorld(api.database, { name: 'Halden Rail', demo: true, customers: 1 });
  const token = world.chair.token;
  const OUT = 'mutation ($input: SignOutInput!) { signOut(input: $input) { ... on SignOutPayload { signedOut } } }';
  const out = await api.ask(OUT, { input: { idempotencyKey: key() } }, { as: token });
  expect(out.data).toEqual({ signOut: { signedOut: true } });
  expect(out.cookie).toMatch(/tribune_session=;/);
  expect(await api.query(SESSION, {}, { as: token })).toEqual({ session: null });
});

test('a person sees where they are signed in, with what and when last, and ends what they do not know', async () => {
  const world = await foundWorld(api.database, { name: 'Fjord Ferries', demo: true, customers: 1 });
  const BECOME = 'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { __typename } }';
  const id = (type: string, uuid: string) => Buffer.from(`${type}:${uuid}`).toString('base64url');
  const became = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': FIREFOX }, body: JSON.stringify({ query: BECOME, variables: { input: { organizationId: id('Organization', world.organizationId), personId: id('Person', world.chair.id), idempotencyKey: key() } } }) });
  const here = tokenIn(became.headers.get('set-cookie'));
  const third = await signIn(api.database, world.organizationId, world.chair.id);
  type Shown = { id: string; isThis: boolean; browser: string | null; system: string | null; signedInAt: string; lastSeenAt: string };
  const LIST = '{ session { signedIn { id isThis browser system signedInAt lastSeenAt } } }';
  const list = async (as: string): Promise<Shown[]> => (await api.query<{ session: { signedIn: Shown[] } }>(LIST, {}, { as })).session.signedIn;
  expect((await list(here)).map(({ isThis, browser, system }) => [isThis, browser, system])).toEqual([[true, 'FIREFOX', 'LINUX'], [false, null, null], [false, null, null]]);

  // reading costs a writing every five minutes at most
  const seen = async () => (await list(here)).map(({ lastSeenAt }) => Date.parse(lastSeenAt));
  const before = await seen();
  expect(await seen()).toEqual(before);
  await moveClock(api.database, '6 minutes');
  const after = await seen();
  expect([(after[0] ?? 0) - (before[0] ?? 0) >= 360_000, after.slice(1)]).toEqual([true, before.slice(1)]);

  const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { ... on EndSessionPayload { ended } ... on Refusal { code } } }';
  const end = (as: string | undefined, sessionId?: string) => api.query(END, { input: { ...(sessionId && { sessionId }), idempotencyKey: key() } }, { as });
  const [unknown] = await api.database.owner<{ id: string }>('select id from auth.session where token_hash = kernel.text_hash($1)', [third]);
  for (const stranger of [world.administrator.token, (await foundWorld(api.database, { name: 'Ridge Rail', demo: true, customers: 1 })).chair.token]) expect(await end(stranger, unknown?.id)).toEqual({ endSession: { code: 'NotFound' } });
  expect(await end(undefined, unknown?.id)).toEqual({ endSession: { code: 'SignInRequired' } });
  // twice is once: the first answer may have been lost
  for (let n = 0; n < 2; n++) expect(await end(here, unknown?.id)).toEqual({ endSession: { ended: true } });
  expect(await api.query(SESSION, {}, { as: third })).toEqual({ session: null });
  await expect(api.database.query('api', 'select auth.actor($1)', [third])).rejects.toThrow();
  await expect(api.database.query('api', `select people.set_preferences($1, 'de', null)`, [third])).rejects.toMatchObject({ message: 'SignInRequired' });
  expect(await end(here)).toEqual({ endSession: { ended: true } });
  expect([await api.query(SESSION, {}, { as: world.chair.token }), (await list(here)).length]).toEqual([{ session: null }, 1]);
  const told = await api.database.owner(`select data from audit.event where organization_id = $1 and type = 'SessionsEnded' order by id`, [world.organizationId]);
  expect(told).toEqual([{ data: { sessions: 1 } }, { data: { sessions: 1 } }]);
});

test('of ten who press the button of one link at once, one is signed in', async () => {
  const world = await foundWorld(api.database, { name: 'Tarn Trams', demo: true, customers: 1 });
  await api.query(REQUEST, { input: { email: world.chair.email } });
  const [mail] = await api.database.owner<{ token: string }>(`select data->>'token' as token from notification.mail where kind = 'SignInLink' and person_id = $1`, [world.chair.id]);
  const all = await Promise.all(Array.from({ length: 10 }, () => api.query<{ redeemSignInLink: { session?: object } }>(REDEEM, { input: { token: mail?.token, idempotencyKey: key() } })));
  expect(all.filter(({ redeemSignInLink }) => redeemSignInLink.session)).toHaveLength(1);
});

test('somebody who asks for links all day is mailed five an hour; an invitation to a council uses none of them up', async () => {
  const world = await foundWorld(api.database, { name: 'Mole Metro', demo: true, customers: 1 });
  for (let n = 0; n < 7; n++) await api.database.query('api', 'select auth.request_link($1)', [world.chair.email]);
  expect(await api.database.owner(`select count(*)::integer as n from notification.mail where kind = 'SignInLink' and person_id = $1`, [world.chair.id])).toEqual([{ n: 5 }]);
});
