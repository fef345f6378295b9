import { randomUUID } from 'node:crypto';
import { electChampion, moveClock, showPasskey, signIn } from '@tribune/testing';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anotherKey } from './company/company-provider.js';
import { AddressForbidden, guardedFetch } from './guarded-fetch.js';
import { accountOf, domainOf, refused, SECRET, twoCompanies } from './company/two-companies.js';

const quiet = () => (['error', 'warn', 'info'] as const).forEach((each) => vi.spyOn(console, each).mockImplementation(() => undefined));
quiet();
beforeEach(quiet);
const { api, database, world, other, company, rival, northwind, halden, configure, begin, atTheCompany, back, come, linkTo, press, sessions, stop } = await twoCompanies();
afterAll(stop);
afterAll(() => vi.restoreAllMocks());
afterEach(() => Object.assign(company, { forge: null, forgeKey: null, demandsPkce: true }));

test('an administrator sets the company’s own way in; the secret is readable by nobody', async () => {
  const { administrator, chair } = world;
  expect(await api.query('{ singleSignOn { name issuer clientId domains people } singleSignOnAddress }', {}, { as: administrator.token })).toEqual({ singleSignOn: { name: 'Northwind ID', issuer: company.issuer, clientId: 'tribune', domains: [domainOf(administrator)], people: 0 }, singleSignOnAddress: expect.stringMatching(new RegExp(`/sso/${northwind}$`)) });
  for (const stranger of [undefined, chair.token]) expect(await configure(stranger, company, 'x.example')).toMatchObject({ code: stranger ? 'RoleRequired' : 'SignInRequired' });
  expect((await api.ask('{ singleSignOn { name } }', {}, { as: chair.token })).errors[0]?.extensions?.code).toBe('RoleRequired');
  expect(await configure(administrator.token, { issuer: `${company.issuer}/nothing` }, 'x.example')).toEqual({ code: 'ProviderUnreachable', field: 'issuer' });
  for (const issuer of ['http://10.0.0.1', 'https://169.254.169.254', 'https://[::1]', 'https://[::ffff:127.0.0.2]', 'https://2130706434']) expect([issuer, await configure(administrator.token, { issuer }, 'x.example')]).toEqual([issuer, { code: 'ProviderAddressForbidden', field: 'issuer' }]);
  // a name is weighed by where it leads to, right where it connects
  await expect(guardedFetch([])('https://localhost:1', { method: 'GET', headers: {}, body: undefined, redirect: 'manual' })).rejects.toThrow(AddressForbidden);
  for (const issuer of ['javascript:alert(1)', 'https://u:p@x.example', 'https://x.example/?a', 'nonsense']) expect([issuer, await configure(administrator.token, { issuer }, 'x.example')]).toEqual([issuer, { code: 'IssuerUnusable', field: 'issuer' }]);
  expect(await configure(administrator.token, company, 'not a domain')).toEqual({ code: 'DomainUnusable', field: 'domains' });
  // another client of the provider needs its own secret; the same one keeps what is kept
  expect(await configure(administrator.token, company, domainOf(administrator), { clientId: 'another', clientSecret: null })).toMatchObject({ code: 'FieldMissing', field: 'clientSecret' });
  expect(await configure(administrator.token, company, domainOf(administrator), { clientId: '' })).toMatchObject({ code: 'InputInvalid', field: 'clientId' });
  expect(await configure(administrator.token, company, domainOf(administrator), { clientSecret: null })).toMatchObject({ singleSignOn: { clientId: 'tribune' } });
  const rows = await database.owner<{ text: string }>(`select to_jsonb(s)::text as text from auth.single_sign_on s union all select to_jsonb(e)::text from audit.event e union all select to_jsonb(i)::text from kernel.idempotency i`);
  expect(rows.filter(({ text }) => text.includes('only the two know') || text.includes(Buffer.from(SECRET).toString('hex')))).toEqual([]);
  for (const role of ['api', 'worker', 'auth'] as const) await expect(database.query(role, 'select * from auth.single_sign_on')).rejects.toThrow('permission denied');
  // the API's login opens no session by it
  for (const call of [`auth.sign_in_with_single_sign_on($1, '', '', '', true, null)`, `auth.begin_single_sign_on($1, '', '', '', '', null, null)`, `auth.take_single_sign_on($1, '', '')`]) await expect(database.query('api', `select ${call}`, [northwind])).rejects.toThrow('permission denied');
  expect(await api.query('query ($domain: String!) { waysIn(domain: $domain) { name organizationName } }', { domain: domainOf(administrator).toUpperCase() })).toEqual({ waysIn: [{ name: 'Northwind ID', organizationName: 'Northwind Air' }] });
  expect(await api.query('{ waysIn(domain: "gmail.example") { name } signInProblem(code: "NobodyHere") other: signInProblem(code: "LastAdministrator") }')).toEqual({ waysIn: [], signInProblem: expect.stringContaining('signing in makes nobody'), other: null });
});

test('the first time the person is asked by mail, once: no administrator, and nobody at the provider, becomes somebody else by it; afterwards one click is enough', async () => {
  const [, member] = world.members;
  if (!member) throw new Error('no member');
  const { url, cookie } = await begin(northwind, { next: '/decisions' });
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ response_type: 'code', client_id: 'tribune', redirect_uri: `${api.url}/sso/${northwind}`, code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/), state: expect.any(String), nonce: expect.any(String) });
  const answer = await atTheCompany(url, accountOf(member, 'tomasz'));
  expect(answer.searchParams.get('iss')).toBe(company.issuer);
  expect(await back(answer, cookie)).toEqual({ status: 303, to: '/sign-in?asked=1', token: undefined });
  const asked = await linkTo(member);
  expect(asked.provider).toBe('Northwind ID');
  expect(await api.query('query ($token: String!) { signInLink(token: $token) { personName provider organizations { name } } }', { token: asked.token })).toEqual({ signInLink: { personName: member.name, provider: 'Northwind ID', organizations: [{ name: 'Northwind Air' }] } });
  // until they have said yes, nothing; an ordinary link of theirs says yes to nothing
  await api.query('mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename } }', { input: { email: member.email } });
  await press((await linkTo(member)).token);
  expect((await come(accountOf(member, 'tomasz'))).to).toBe('/sign-in?asked=1');
  expect([await sessions(), await press((await linkTo(member)).token)]).toEqual([0, { redeemSignInLink: { session: { method: 'LINK' } } }]);
  const came = await come({ sub: 'tomasz' }, northwind, company, { next: '/decisions' });
  expect(came).toMatchObject({ status: 303, to: '/decisions', token: expect.any(String) });
  expect(await api.query('{ session { method person { name } roles } }', {}, { as: came.token })).toEqual({ session: { method: 'SINGLE_SIGN_ON', person: { name: member.name }, roles: [] } });
  expect(await database.owner(`select distinct expires_at - signed_in_at < interval '12 hours 1 minute' as short from auth.session where method = 'SINGLE_SIGN_ON'`)).toEqual([{ short: true }]);
  // nobody is led elsewhere
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example']) expect([next, (await come({ sub: 'tomasz' }, northwind, company, { next })).to]).toEqual([next, '/']);
});

test('the address tells who somebody is once, and by its verified word, its domain and this organization alone', async () => {
  const [chair, , third] = world.members;
  if (!chair || !third) throw new Error('no members');
  expect(await come({ sub: 'ines', email: chair.email, email_verified: false })).toEqual(refused('AddressNotVerified'));
  expect(await come({ sub: 'ines', email: chair.email, email_verified: 'true' })).toEqual(refused('AddressNotVerified'));
  expect(await come({ sub: 'ines' })).toEqual(refused('AddressNotVerified'));
  expect(await come({ sub: 'ines', email: other.chair.email, email_verified: true })).toEqual(refused('OtherDomain'));
  expect(await come({ sub: 'ines', email: `nobody@${domainOf(chair)}`, email_verified: true })).toEqual(refused('NobodyHere'));
  // a company whose domain is another's reaches none of its people
  await configure(other.administrator.token, rival, domainOf(chair));
  expect(await come(accountOf(chair, 'ines'), halden, rival)).toEqual(refused('NobodyHere'));
  await configure(other.administrator.token, rival, domainOf(other.chair));
  // an address that the company gives to somebody else gives them nothing
  const [, member] = world.members;
  expect(await come({ sub: 'successor', email: member?.email ?? '', email_verified: true })).toEqual(refused('OtherIdentity'));
  // and the one who is known stays who they are, whatever their address is there now
  const came = await come({ sub: 'tomasz', email: chair.email, email_verified: true });
  expect(await api.query('{ session { person { name } } }', {}, { as: came.token })).toEqual({ session: { person: { name: member?.name } } });
  const people = await database.owner(`select count(*)::int as n from people.person where organization_id = $1`, [world.organizationId]);
  expect([people, await database.owner('select count(*)::int as n from auth.identity where confirmed_at is not null')]).toEqual([[{ n: 16 }], [{ n: 1 }]]);
});

test('an answer is taken once, from the browser that began, at the provider that was asked, in time', async () => {
  const count = await sessions();
  const { url, cookie } = await begin();
  const answer = await atTheCompany(url, { sub: 'tomasz' });
  const foreign = await begin();
  expect(await back(answer, foreign.cookie)).toEqual(refused('SignInAttemptUnknown'));
  expect(await back(answer, '')).toEqual(refused('SignInAttemptUnknown'));
  expect(await back(answer, 'tribune_attempt=made-up')).toEqual(refused('SignInAttemptUnknown'));
  // at another's way back: mixed up
  expect(await back(new URL(answer.href.replace(northwind, halden)), cookie)).toEqual(refused('SignInAttemptUnknown'));
  const both = await Promise.all([back(answer, cookie), back(answer, cookie)]);
  expect(both.map(({ to }) => to).sort()).toEqual(['/', '/sign-in?problem=SignInAttemptUnknown']);
  expect(await back(answer, cookie)).toEqual(refused('SignInAttemptUnknown'));
  const late = await begin();
  const lateAnswer = await atTheCompany(late.url, { sub: 'tomasz' });
  await moveClock(database, '11 minutes');
  expect(await back(lateAnswer, late.cookie)).toEqual(refused('SignInAttemptUnknown'));
  const declined = await begin();
  expect(await back(new URL(`${api.url}/sso/${northwind}?error=access_denied&state=${declined.url.searchParams.get('state')}&iss=${encodeURIComponent(company.issuer)}`), declined.cookie)).toEqual(refused('SignInDeclined'));
  // nothing but the way back signs in by a GET, and it does nothing without an attempt
  expect(await back(new URL(`${api.url}/sso/${northwind}`), '')).toEqual(refused('SignInAttemptUnknown'));
  expect(await sessions()).toBe(count + 1);
});

test('what the provider says is verified: signature, issuer, audience, nonce, time, state, and that this code was made for this challenge', async () => {
  const count = await sessions();
  const bent = async (change: (url: URL) => void, back_: (answer: URL) => void = () => undefined) => {
    const { url, cookie } = await begin();
    change(url);
    const answer = await atTheCompany(url, { sub: 'tomasz' });
    back_(answer);
    return back(answer, cookie);
  };
  const same = (): undefined => undefined;
  const notAccepted = refused('SingleSignOnNotAccepted');
  expect(await bent((url) => url.searchParams.set('nonce', 'another'))).toEqual(notAccepted);
  expect(await bent((url) => url.searchParams.set('client_id', 'another'))).toEqual(notAccepted);
  expect(await bent(same, (answer) => answer.searchParams.set('iss', rival.issuer))).toEqual(notAccepted);
  expect(await bent(same, (answer) => answer.searchParams.delete('iss'))).toEqual(notAccepted);
  expect(await bent(same, (answer) => answer.searchParams.set('state', 'another'))).toEqual(refused('SignInAttemptUnknown'));
  expect(await bent(same, (answer) => answer.searchParams.append('state', 'another'))).toEqual(notAccepted);
  expect(await bent(same, (answer) => answer.searchParams.set('code', 'another'))).toEqual(notAccepted);
  // downgraded: a provider that does not insist gives a code without a challenge, and then takes none of ours
  company.demandsPkce = false;
  expect(await bent((url) => { url.searchParams.delete('code_challenge'); url.searchParams.delete('code_challenge_method'); })).toEqual(notAccepted);
  company.demandsPkce = true;
  const seconds = Math.floor(Date.now() / 1000);
  const forged: ((claims: Record<string, unknown>) => Record<string, unknown>)[] = [
    (claims) => ({ ...claims, iss: rival.issuer }), (claims) => ({ ...claims, aud: 'another' }), (claims) => ({ ...claims, aud: ['tribune', 'another'] }), (claims) => ({ ...claims, exp: seconds - 3_600 }),
    (claims) => ({ ...claims, nonce: 'another' }), ({ nonce: _, ...claims }) => claims, ({ sub: _, ...claims }) => claims, (claims) => ({ ...claims, iat: undefined }),
  ];
  for (const [at, forge] of forged.entries()) {
    company.forge = forge;
    expect([at, await come({ sub: 'tomasz' })]).toEqual([at, notAccepted]);
  }
  company.forge = (claims) => claims;
  for (const key of [anotherKey(), 'none' as const]) {
    company.forgeKey = key;
    expect(await come({ sub: 'tomasz' })).toEqual(notAccepted);
  }
  company.forgeKey = null;
  // the same forger, who changes nothing, is let in: it is these checks that refuse
  expect((await come({ sub: 'tomasz' })).to).toBe('/');
  expect(await sessions()).toBe(count + 1);
});

test('it is a fresh sign-in only if the provider says so, registers no passkey, changes no address, and ends with the way in', async () => {
  const [, member] = world.members;
  if (!member) throw new Error('no member');
  const MAKE = 'mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { __typename ... on Refusal { code } } }';
  const make = async (as: string | undefined) => Object.values((await api.query<{ makeApiToken: object }>(MAKE, { input: { name: 'Fresh?', scopes: ['READ'], days: 1, idempotencyKey: randomUUID() } }, { as })).makeApiToken);
  const now = async (): Promise<number> => (await database.owner<{ at: number }>('select extract(epoch from kernel.now())::int as at'))[0]?.at ?? 0;
  const old = await come({ sub: 'tomasz', at: (await now()) - 3_600 });
  expect(await make(old.token)).toContain('FreshSignInRequired');
  company.forge = ({ auth_time: _, ...claims }) => claims;
  expect(await make((await come({ sub: 'tomasz' })).token)).toContain('FreshSignInRequired');
  company.forge = null;
  const fresh = await come({ sub: 'tomasz' }, northwind, company, { afresh: true });
  expect(await make(fresh.token)).toEqual(['MakeApiTokenPayload']);
  await expect(database.query('auth', 'select auth.begin_passkey($1, $2)', [fresh.token, 'REGISTER'])).rejects.toThrow('ComeInYourself');
  await expect(database.query('api', 'select people.ask_address_change($1, $2)', [fresh.token, 'mine@evil.example'])).rejects.toThrow('ComeInYourself');
  expect((await begin(northwind, { afresh: true })).url.searchParams.get('max_age')).toBe('60');
  // who is asked to show themselves, and has not, does not come in
  expect(await come({ sub: 'tomasz', at: Math.floor(Date.now() / 1000) - 3_600 }, northwind, company, { afresh: true }).catch((error: Error) => error.message)).not.toMatchObject({ token: expect.any(String) });
  await database.query('api', 'select people.person_leaves($1, $2)', [world.administrator.token, member.id]);
  expect(await come({ sub: 'tomasz' })).toEqual(refused('NobodyHere'));
  const REMOVE = 'mutation ($input: RemoveSingleSignOnInput!) { removeSingleSignOn(input: $input) { ... on RemoveSingleSignOnPayload { removed } ... on Refusal { code } } }';
  const remove = (as?: string) => api.query(REMOVE, { input: { idempotencyKey: randomUUID() } }, { as });
  for (const [as, code] of [[undefined, 'SignInRequired'], [world.chair.token, 'RoleRequired']] as const) expect(await remove(as)).toEqual({ removeSingleSignOn: { code } });
  const waiting = await begin();
  expect(await remove(world.administrator.token)).toEqual({ removeSingleSignOn: { removed: true } });
  expect(await back(await atTheCompany(waiting.url, { sub: 'tomasz' }), waiting.cookie)).toEqual(refused('SignInAttemptUnknown'));
});

test('who holds office comes in by themselves: no company signs a champion in, and a session from before the election ends with it', async () => {
  const [first, second, third] = other.customers;
  if (!first || !second || !third) throw new Error('no customers');
  await come(accountOf(first, 'clara'), halden, rival);
  await press((await linkTo(first)).token);
  const earlier = await come({ sub: 'clara' }, halden, rival);
  expect(await api.query('{ session { method } }', {}, { as: earlier.token })).toEqual({ session: { method: 'SINGLE_SIGN_ON' } });
  const { champion } = await electChampion(other);
  expect(champion.id).toBe(first.id);
  expect(await api.query('{ session { method } }', {}, { as: earlier.token })).toEqual({ session: null });
  await showPasskey(database, earlier.token ?? '');
  await expect(database.query('api', 'select champion.hand_over($1, $2, null)', [earlier.token, other.customersId])).rejects.toThrow('SignInRequired');
  expect(await come({ sub: 'clara' }, halden, rival)).toEqual(refused('OfficeComesByItself'));
  expect(await come(accountOf(second, 'dimitri'), halden, rival)).toEqual(refused('OfficeComesByItself'));
  expect(await signIn(database, other.organizationId, first.id)).toMatch(/^[0-9a-f]{64}$/);
});
