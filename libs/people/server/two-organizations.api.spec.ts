import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { signIn, testApi } from '@tribune/testing';

const api = await testApi();
const key = () => randomUUID();
const tokenIn = (cookie: string | null): string => /tribune_session=([0-9a-f]{64})/.exec(cookie ?? '')?.[1] ?? '';
const FOUND = 'mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { ... on FoundOrganizationPayload { session { organization { name } } } ... on Refusal { code field } } }';
const REDEEM = 'mutation ($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { ... on RedeemSignInLinkPayload { session { organization { name } } } ... on Refusal { code } } }';
const LINK = 'query ($token: String!) { signInLink(token: $token) { organizations { id name } } }';
const mailed = async (kind: string) => (await api.database.owner<{ token: string }>(`select data->>'token' as token from notification.mail where kind = $1 order by queued_at desc limit 1`, [kind]))[0]?.token ?? '';
const founding = (firstLink: string, organizationName: string, adminEmail: string) => ({ firstLink, organizationName, timeZone: 'Europe/Berlin', adminName: 'Ada Reyes', adminEmail, idempotencyKey: key() });
const found = (input: object) => api.ask<{ foundOrganization: object }>(FOUND, { input });
const ask = async (as?: string) =>
  (await api.query<{ askFounding: object }>('mutation ($input: AskFoundingInput!) { askFounding(input: $input) { ... on AskFoundingPayload { sent } ... on Refusal { code } } }', { input: { idempotencyKey: key() } }, as ? { as } : {})).askFounding;

const [first = { link: '' }] = await api.database.owner<{ link: string }>('select auth.create_first_link() as link');
const northwind = founding(first.link, 'Northwind Air', 'ada@air.example');
const lost = await found(northwind);
const again = await found(northwind);
const admin = tokenIn(again.cookie);
const at = (as: string) => api.query('{ session { organization { name } signedIn { id } } people(first: 10) { edges { node { name } } } }', {}, { as });

test('founding whose answer was lost is answered again: one organization, one session, its first secret worth nothing', async () => {
  expect(again.data).toEqual({ foundOrganization: { session: { organization: { name: 'Northwind Air' } } } });
  expect(await api.query('{ session { method } }', {}, { as: tokenIn(lost.cookie) })).toEqual({ session: null });
  expect(await at(admin)).toMatchObject({ session: { organization: { name: 'Northwind Air' }, signedIn: [{}] } });
  expect((await found({ ...northwind, organizationName: 'Another Air' })).data).toEqual({ foundOrganization: { code: 'IdempotencyKeyReused', field: null } });
  expect((await found({ ...northwind, idempotencyKey: key() })).data).toMatchObject({ foundOrganization: { code: 'LinkNotUsable' } });
  expect(await api.database.owner('select count(*)::integer as n from people.organization')).toEqual([{ n: 1 }]);
});

test('an administrator founds another organization by a link mailed to them; for that mailbox alone, once', async () => {
  expect(await ask()).toEqual({ code: 'SignInRequired' });
  expect(await ask(admin)).toEqual({ sent: true });
  const link = await mailed('FoundingLink');
  expect(await api.query('query ($token: String!) { firstLinkUsable(token: $token) founder(token: $token) { name email } }', { token: link })).toEqual({ firstLinkUsable: true, founder: { name: 'Ada Reyes', email: 'ada@air.example' } });
  expect((await found(founding(link, 'Halden Rail', 'thief@evil.example'))).data).toEqual({ foundOrganization: { code: 'InputInvalid', field: 'adminEmail' } });
  expect((await found(founding(link, 'Halden Rail', 'ada@air.example'))).data).toEqual({ foundOrganization: { session: { organization: { name: 'Halden Rail' } } } });
  expect((await found(founding(link, 'Third', 'ada@air.example'))).data).toMatchObject({ foundOrganization: { code: 'LinkNotUsable' } });
  expect(await api.database.owner('select name from people.organization order by name')).toEqual([{ name: 'Halden Rail' }, { name: 'Northwind Air' }]);
});

test('one mailbox, two organizations: one link, whose page asks which; and each shows nothing of the other', async () => {
  await api.database.query('api', 'select auth.request_link($1)', ['ADA@air.example']);
  expect(await api.database.owner(`select count(*)::integer as n from notification.mail where kind = 'SignInLink'`)).toEqual([{ n: 1 }]);
  const token = await mailed('SignInLink');
  const { signInLink } = await api.query<{ signInLink: { organizations: { id: string; name: string }[] } }>(LINK, { token });
  expect(signInLink.organizations.map(({ name }) => name).sort()).toEqual(['Halden Rail', 'Northwind Air']);
  const rail = signInLink.organizations.find(({ name }) => name === 'Halden Rail');
  const input = { token, organizationId: rail?.id, idempotencyKey: key() };
  const signedIn = await api.ask(REDEEM, { input });
  expect(signedIn.data).toEqual({ redeemSignInLink: { session: { organization: { name: 'Halden Rail' } } } });
  await api.database.owner(`select people.add_people(id, '[{"name": "Only Air", "email": "only@air.example"}]', true) from people.organization where name = 'Northwind Air'`);
  expect(await at(tokenIn(signedIn.cookie))).toMatchObject({ session: { organization: { name: 'Halden Rail' } }, people: { edges: [{ node: { name: 'Ada Reyes' } }] } });
  expect(await at(admin)).toMatchObject({ people: { edges: [{ node: { name: 'Ada Reyes' } }, { node: { name: 'Only Air' } }] } });
});

test('signing in whose answer was lost is answered again: one session; to another key the link is used up', async () => {
  await api.database.query('api', 'select auth.request_link($1)', ['only@air.example']);
  const input = { token: await mailed('SignInLink'), idempotencyKey: key() };
  const answers = [await api.ask(REDEEM, { input }), await api.ask(REDEEM, { input })];
  for (const { data } of answers) expect(data).toEqual({ redeemSignInLink: { session: { organization: { name: 'Northwind Air' } } } });
  const [gone = '', live = ''] = answers.map(({ cookie }) => tokenIn(cookie));
  expect(await api.query('{ session { method } }', {}, { as: gone })).toEqual({ session: null });
  expect(await api.query('{ session { signedIn { isThis } } }', {}, { as: live })).toEqual({ session: { signedIn: [{ isThis: true }] } });
  expect(await api.query(REDEEM, { input: { ...input, idempotencyKey: key() } })).toEqual({ redeemSignInLink: { code: 'LinkNotUsable' } });
  expect(await api.database.owner(`select count(*)::integer as n from audit.event e join people.person p on p.id = e.subject_id where e.type = 'SignedIn' and p.email = 'only@air.example'`)).toEqual([{ n: 1 }]);
});

test('from a demonstration a demonstration is founded, and its people may be looked in as', async () => {
  const [air] = await api.database.owner<{ organization: string }>(`select people.create_organization('Aurelia Air', 'Europe/Lisbon', true) as organization`);
  await api.database.owner(`select people.add_people($1, '[{"name": "Tobias Krall", "email": "tobias@aurelia.example"}]', true)`, [air?.organization]);
  const [tobias] = await api.database.owner<{ id: string }>(`select id from people.person where email = 'tobias@aurelia.example'`);
  await api.database.owner(`select people.give_role($1, $2, 'ADMIN', $2)`, [air?.organization, tobias?.id]);
  expect(await ask(await signIn(api.database, air?.organization ?? '', tobias?.id ?? ''))).toEqual({ sent: true });
  expect((await found(founding(await mailed('FoundingLink'), 'Second Air', 'tobias@aurelia.example'))).data).toEqual({ foundOrganization: { session: { organization: { name: 'Second Air' } } } });
  expect(await api.database.owner(`select is_demo from people.organization where name = 'Second Air'`)).toEqual([{ is_demo: true }]);
  expect((await api.query<{ demoPersonas: object[] }>('{ demoPersonas { organizationName name } }')).demoPersonas).toContainEqual({ organizationName: 'Second Air', name: 'Ada Reyes' });
});

test('a link leads nowhere its mailbox is not known, and nobody but an administrator founds', async () => {
  const [only] = await api.database.owner<{ id: string; org: string; rail: string }>(`select p.id, p.organization_id as org, (select id from people.organization where name = 'Halden Rail') as rail from people.person p where p.email = 'only@air.example'`);
  await api.database.query('api', 'select auth.request_link($1)', ['only@air.example']);
  const rail = Buffer.from(`Organization:${only?.rail}`).toString('base64url');
  expect(await api.query(REDEEM, { input: { token: await mailed('SignInLink'), organizationId: rail, idempotencyKey: key() } })).toEqual({ redeemSignInLink: { code: 'LinkNotUsable' } });
  expect(await ask(await signIn(api.database, only?.org ?? '', only?.id ?? ''))).toEqual({ code: 'RoleRequired' });
});
