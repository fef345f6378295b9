import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database, { customers: 1 });
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const { chair, administrator } = world;
const [customer] = world.customers;
if (!customer) throw new Error('The world is empty.');

const set = async (input: object, as?: string) => {
  const SET = 'mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { ... on SetPreferencesPayload { person { language timeZone } } ... on Refusal { code field } } }';
  return (await api.query<{ setPreferences: object }>(SET, { input: { idempotencyKey: randomUUID(), ...input } }, as ? { as } : {})).setPreferences;
};
const read = (as: string) => api.query('{ session { person { language timeZone } } }', {}, { as });

test('who has chosen nothing reads as their browser says', async () => {
  expect(await read(chair.token)).toEqual({ session: { person: { language: null, timeZone: null } } });
});

test('a person chooses language and time zone, and gives them back to the browser', async () => {
  expect(await set({ language: 'de', timeZone: 'Europe/Berlin' }, chair.token)).toEqual({ person: { language: 'de', timeZone: 'Europe/Berlin' } });
  expect(await read(chair.token)).toEqual({ session: { person: { language: 'de', timeZone: 'Europe/Berlin' } } });
  expect(await set({ language: 'en' }, customer.token)).toEqual({ person: { language: 'en', timeZone: null } });
  expect(await set({}, customer.token)).toEqual({ person: { language: null, timeZone: null } });
});

test('nobody else sees how somebody reads, and nothing of it is told on', async () => {
  const node = { id: Buffer.from(`Person:${chair.id}`).toString('base64url') };
  expect(await api.query('query ($id: ID!) { node(id: $id) { ... on Person { language timeZone } } }', node, { as: administrator.token })).toEqual({ node: { language: null, timeZone: null } });
  expect(await read(other.chair.token)).toEqual({ session: { person: { language: null, timeZone: null } } });
  const data = await api.database.owner(`select data from audit.event where type = 'PreferencesSet' and subject_id = $1`, [chair.id]);
  expect(data).toEqual([{ data: {} }]);
});

test('a zone that is none, a language that is none, and a stranger are refused', async () => {
  expect(await set({ timeZone: 'Mars/Olympus' }, chair.token)).toEqual({ code: 'TimeZoneUnknown', field: 'timeZone' });
  await expect(set({ language: 'la' }, chair.token)).rejects.toThrow('"la"');
  expect(await set({ language: 'de' })).toEqual({ code: 'SignInRequired', field: null });
  expect(await read(chair.token)).toEqual({ session: { person: { language: 'de', timeZone: 'Europe/Berlin' } } });
});

test('the same key twice is once', async () => {
  const input = { language: 'en', idempotencyKey: randomUUID() };
  const both = await Promise.all([set(input, other.chair.token), set(input, other.chair.token)]);
  expect(both).toEqual([{ person: { language: 'en', timeZone: null } }, { person: { language: 'en', timeZone: null } }]);
  expect(await api.database.owner(`select count(*)::integer as n from audit.event where type = 'PreferencesSet' and subject_id = $1`, [other.chair.id])).toEqual([{ n: 1 }]);
});

test('an organization has a language for who has chosen none: administrators say it, and mail goes out in it', async () => {
  const SET = 'mutation ($input: SetOrganizationLanguageInput!) { setOrganizationLanguage(input: $input) { ... on SetOrganizationLanguagePayload { organization { language } } ... on Refusal { code } } }';
  const say = async (language: string, as?: string) => (await api.query<{ setOrganizationLanguage: object }>(SET, { input: { idempotencyKey: randomUUID(), language } }, as ? { as } : {})).setOrganizationLanguage;
  expect(await say('de', chair.token)).toEqual({ code: 'RoleRequired' });
  expect(await say('de')).toEqual({ code: 'SignInRequired' });
  for (const language of ['de', 'de']) expect(await say(language, administrator.token)).toEqual({ organization: { language: 'de' } });
  expect(await api.database.owner(`select organization_id, data from audit.event where type = 'OrganizationLanguageSet'`)).toEqual([{ organization_id: world.organizationId, data: { language: 'de' } }]);
  expect(await api.query('{ organization { language } }', {}, { as: other.administrator.token })).toEqual({ organization: { language: 'en' } });
});

test('an administrator changes the organization’s name and time zone; its address on the register stays', async () => {
  const CHANGE = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { ... on ChangeOrganizationPayload { organization { name timeZone slug } } ... on Refusal { code field } } }';
  const change = async (name: string, timeZone: string, as?: string) => (await api.query<{ changeOrganization: object }>(CHANGE, { input: { idempotencyKey: randomUUID(), name, timeZone } }, as ? { as } : {})).changeOrganization;
  const admin = world.administrator.token;
  const [before] = await api.database.owner<{ name: string; timeZone: string; slug: string }>('select name, time_zone as "timeZone", slug from people.organization where id = $1', [world.organizationId]);
  expect(await change(' Southwind Air ', 'Asia/Tokyo', admin)).toEqual({ organization: { name: 'Southwind Air', timeZone: 'Asia/Tokyo', slug: before?.slug } });
  await change('Southwind Air', 'Asia/Tokyo', admin);
  expect(await api.database.owner(`select data from audit.event where type = 'OrganizationChanged'`)).toEqual([{ data: { from: { name: before?.name, timeZone: before?.timeZone }, to: { name: 'Southwind Air', timeZone: 'Asia/Tokyo' } } }]);
  expect(await change('Southwind Air', 'Mars/Olympus', admin)).toEqual({ code: 'TimeZoneUnknown', field: 'timeZone' });
  expect(await change(' ', 'UTC', admin)).toMatchObject({ code: 'InputInvalid', field: 'name' });
  expect(await change('Mine', 'UTC', world.chair.token)).toMatchObject({ code: 'RoleRequired' });
  expect(await change('Mine', 'UTC')).toMatchObject({ code: 'SignInRequired' });
  await change(before?.name ?? '', before?.timeZone ?? '', admin);
});
