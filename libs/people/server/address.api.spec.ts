import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { foundWorld, moveClock, showPasskey, signIn, testApi, type Citizen, type World } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database, { demo: true, customers: 3 });
const other = await foundWorld(api.database, { name: 'Halden Rail', demo: true, customers: 1 });

const verb = async (name: string, input: object, as?: string): Promise<Record<string, unknown>> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const fields = { AskAddressChange: 'change { newAddress oldAddress confirmedAt }', WithdrawAddressChange: 'withdrawn', ConfirmAddressChange: 'link { state }', ObjectToAddressChange: 'link { state }' }[type];
  const answer = await api.query<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { ${fields} } ... on Refusal { code field } } }`, { input: { idempotencyKey: randomUUID(), ...input } }, as ? { as } : {});
  return answer[name] ?? {};
};
const ask = (who: { token: string }, email: string, more = {}) => verb('askAddressChange', { email, ...more }, who.token);
const mails = async (kind: string): Promise<{ to: string; token: string }[]> =>
  api.database.owner(`select coalesce(m.address, p.email) as to, m.data->>'token' as token from notification.mail m join people.person p on p.id = m.person_id where m.kind = $1 order by m.queued_at desc`, [kind]);
const newest = async (kind: string) => (await mails(kind))[0] ?? { to: '', token: '' };
const addressOf = async ({ id }: Citizen) => (await api.database.owner<{ email: string }>('select email from people.person where id = $1', [id]))[0]?.email;
const again = async ({ id }: Citizen, { organizationId }: World = world) => ({ token: await signIn(api.database, organizationId, id) });
const member = (at: number): Citizen => world.members[at] ?? world.chair;
beforeEach(() => api.database.owner('delete from notification.mail'));

test('somebody asks for another address, the new mailbox confirms it, and the old one is told twice', async () => {
  const mei = member(4);
  expect(await ask(mei, 'mei@home.example')).toEqual({ change: { newAddress: 'mei@home.example', oldAddress: mei.email, confirmedAt: null } });
  expect(await newest('AddressChangeAsked')).toMatchObject({ to: mei.email });
  const { to, token } = await newest('ConfirmAddress');
  expect(to).toBe('mei@home.example');
  const LINK = 'query ($token: String!) { addressLink(token: $token) { purpose personName organizationName newAddress state } }';
  expect(await api.query(LINK, { token })).toEqual({ addressLink: { purpose: 'CONFIRM', personName: mei.name, organizationName: 'Northwind Air', newAddress: 'mei@home.example', state: 'WAITS' } });
  expect(await addressOf(mei)).toBe(mei.email);
  expect(await verb('confirmAddressChange', { token })).toEqual({ link: { state: 'DONE' } });
  expect(await addressOf(mei)).toBe('mei@home.example');
  expect(await newest('AddressChanged')).toMatchObject({ to: mei.email });
  expect(await verb('confirmAddressChange', { token })).toEqual({ link: { state: 'DONE' } });
  expect(await mails('AddressChanged')).toHaveLength(1);
  expect(await api.query('{ session { person { email } addressChange { oldAddress newAddress } } }', {}, { as: mei.token })).toEqual({ session: { person: { email: 'mei@home.example' }, addressChange: { oldAddress: mei.email, newAddress: 'mei@home.example' } } });
  expect(await api.database.owner(`select type, data from audit.event where subject_id = $1 and type like 'Address%' order by type`, [mei.id])).toEqual([{ type: 'AddressChangeAsked', data: {} }, { type: 'AddressChanged', data: {} }]);
});

test('the old mailbox stops a change that waits, and whoever was signed in is out', async () => {
  const rafael = member(5);
  await ask(rafael, 'thief@evil.example');
  const { token } = await newest('AddressChangeAsked');
  const confirm = await newest('ConfirmAddress');
  expect(await verb('objectToAddressChange', { token })).toEqual({ link: { state: 'STOPPED' } });
  expect(await verb('objectToAddressChange', { token })).toEqual({ link: { state: 'STOPPED' } });
  expect(await verb('confirmAddressChange', { token: confirm.token })).toMatchObject({ code: 'LinkNotUsable' });
  expect(await addressOf(rafael)).toBe(rafael.email);
  expect(await api.query('{ session { method } }', {}, { as: rafael.token })).toEqual({ session: null });
});

test('the old mailbox undoes one change after another for 72 hours, with links, passkeys, tokens and identities that came since; after that it holds', async () => {
  const hanna = member(6);
  await ask(hanna, 'thief@evil.example');
  const first = await newest('AddressChangeAsked');
  await verb('confirmAddressChange', { token: (await newest('ConfirmAddress')).token });
  await api.database.owner(`insert into auth.passkey (organization_id, person_id, credential_id, public_key, usable_from) values ($1, $2, 'thief', '\\x00', kernel.now())`, [world.organizationId, hanna.id]);
  await api.database.query('api', 'select auth.request_link($1)', ['thief@evil.example']);
  const [thief] = await api.database.owner<{ token: string }>(`select auth.open_session($1, $2, 'LINK') as token`, [world.organizationId, hanna.id]);
  await showPasskey(api.database, thief?.token ?? '');
  await api.database.query('api', `select auth.make_api_token($1, 'The thief’s', array['READ'], 30, $2)`, [thief?.token, `tribune_${'e'.repeat(64)}`]);
  await api.database.owner(`insert into auth.identity (organization_id, issuer, subject, person_id, confirmed_at) values ($1, 'https://evil.example', 'thief', $2, kernel.now())`, [world.organizationId, hanna.id]);
  expect(await ask({ token: thief?.token ?? '' }, 'second@evil.example')).toHaveProperty('change');
  await verb('confirmAddressChange', { token: (await newest('ConfirmAddress')).token });
  expect(await addressOf(hanna)).toBe('second@evil.example');
  await moveClock(api.database, '71 hours');
  expect(await verb('objectToAddressChange', { token: first.token })).toEqual({ link: { state: 'STOPPED' } });
  expect(await addressOf(hanna)).toBe(hanna.email);
  expect(await api.database.owner('select (select count(*) from auth.session where person_id = $1 and ended_at is null)::int as sessions, (select count(*) from auth.passkey where person_id = $1 and revoked_at is null)::int as passkeys, (select count(*) from auth.link where person_id = $1 and used_at is null)::int as links, (select count(*) from auth.api_token where person_id = $1 and revoked_at is null)::int as tokens, (select count(*) from auth.identity where person_id = $1)::int as identities', [hanna.id])).toEqual([{ sessions: 0, passkeys: 0, links: 0, tokens: 0, identities: 0 }]);

  const back = await again(hanna);
  await ask(back, 'hanna@home.example');
  await verb('confirmAddressChange', { token: (await newest('ConfirmAddress')).token });
  const { token } = await newest('AddressChanged');
  await moveClock(api.database, '73 hours');
  expect(await verb('objectToAddressChange', { token })).toMatchObject({ code: 'LinkNotUsable' });
  expect(await addressOf(hanna)).toBe('hanna@home.example');
});

test('an address that somebody has is answered like any other; only its owner hears of it', async () => {
  const [asking, known] = [await again(world.chair), world.customers[0]];
  if (!known) throw new Error('The world is empty.');
  const [free, taken] = [await ask(asking, 'free@home.example'), await ask(asking, known.email.toUpperCase())];
  expect(taken).toEqual({ change: { ...(free['change'] as object), newAddress: known.email.toUpperCase() } });
  expect((await mails('ConfirmAddress')).map(({ to }) => to)).toEqual(['free@home.example']);
  expect((await mails('AddressIsYours')).map(({ to }) => to)).toEqual([known.email]);
  // in another organization it is free
  const far = await again(other.chair, other);
  await ask(far, known.email);
  expect((await newest('ConfirmAddress')).to).toBe(known.email);
});

test('of two who confirm one address at once, one has it', async () => {
  const two = [member(1), member(2)];
  const links: string[] = [];
  for (const each of two) {
    await ask(await again(each), 'shared@home.example');
    links.push((await newest('ConfirmAddress')).token);
  }
  const answers = await Promise.all(links.map((token) => verb('confirmAddressChange', { token })));
  expect(answers.filter(({ link }) => link)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'AddressTaken')).toHaveLength(1);
});

test('of confirming and stopping at once, the old mailbox has the last word', async () => {
  const jonas = member(3);
  await ask(await again(jonas), 'jonas@home.example');
  const [stop, confirm] = [await newest('AddressChangeAsked'), await newest('ConfirmAddress')];
  await Promise.all([verb('confirmAddressChange', { token: confirm.token }), verb('objectToAddressChange', { token: stop.token })]);
  expect(await addressOf(jonas)).toBe(jonas.email);
});

test('a session that began a while ago does not change an address, nor one without its passkey', async () => {
  const [, customer] = world.customers;
  if (!customer) throw new Error('The world is empty.');
  const session = await again(customer);
  await moveClock(api.database, '16 minutes');
  expect(await ask(session, 'late@home.example')).toMatchObject({ code: 'FreshSignInRequired' });
  const chair = await again(world.chair);
  await api.database.owner(`insert into auth.passkey (organization_id, person_id, credential_id, public_key, usable_from) values ($1, $2, 'own', '\\x00', kernel.now())`, [world.organizationId, world.chair.id]);
  expect(await ask(chair, 'chair@home.example')).toMatchObject({ code: 'FreshSignInRequired' });
  await showPasskey(api.database, chair.token);
  expect(await ask(chair, 'chair@home.example')).toHaveProperty('change');
  expect(await verb('withdrawAddressChange', {}, chair.token)).toEqual({ withdrawn: true });
  expect(await verb('confirmAddressChange', { token: (await newest('ConfirmAddress')).token })).toMatchObject({ code: 'LinkNotUsable' });
});

test('refused: a stranger, one’s own address, none at all, a sixth time within an hour, a link that ran out, a made-up one', async () => {
  const customer = await again(world.customers[2] ?? world.chair);
  expect(await verb('askAddressChange', { email: 'x@home.example' })).toMatchObject({ code: 'SignInRequired' });
  expect(await ask(customer, (world.customers[2]?.email ?? '').toUpperCase())).toMatchObject({ code: 'InputInvalid', field: 'email' });
  expect(await ask(customer, 'nowhere')).toMatchObject({ code: 'InputInvalid', field: 'email' });
  for (let n = 0; n < 5; n++) expect(await ask(customer, `n${n}@home.example`)).toHaveProperty('change');
  expect(await ask(customer, 'n6@home.example')).toMatchObject({ code: 'AskedTooOften' });
  const { token } = await newest('ConfirmAddress');
  await moveClock(api.database, '25 hours');
  expect(await verb('confirmAddressChange', { token })).toMatchObject({ code: 'LinkNotUsable' });
  for (const each of ['confirmAddressChange', 'objectToAddressChange']) expect(await verb(each, { token: 'made-up' })).toMatchObject({ code: 'LinkNotUsable' });
  expect(await api.query('{ addressLink(token: "made-up") { state } }')).toEqual({ addressLink: null });
});

test('the same key twice asks once', async () => {
  const chair = await again(other.chair, other);
  const key = { idempotencyKey: randomUUID() };
  await Promise.all([ask(chair, 'twice@home.example', key), ask(chair, 'twice@home.example', key)]);
  expect(await mails('ConfirmAddress')).toHaveLength(1);
});
