import { beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, MeetingActs, signIn, SummitActs, testApi, type Who } from '@tribune/testing';

interface Hit { readonly kind: string; readonly title: string; readonly number: number | null; readonly state: string | null }

const api = await testApi();
const here = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Marker Rail' });
const acts = new DecisionActs(api, here);
const there = new DecisionActs(api, elsewhere);

const hits = async (who: Who, text: string, first = 6): Promise<Hit[]> =>
  (await api.query<{ search: Hit[] }>('query ($text: String!, $first: Int!) { search(text: $text, first: $first) { id kind title number state detail } }', { text, first }, { as: who?.token })).search;
const titles = async (who: Who, text: string): Promise<string[]> => (await hits(who, text)).map(({ kind, title }) => `${kind} ${title}`);

beforeAll(async () => {
  await acts.proposed(here.chair, { title: 'Families sit together', whatChanges: 'Children are seated beside a parent, free of charge.' });
  await acts.proposed(acts.member(1), { title: 'Quiet cabin', whatChanges: 'Zephyrous announcements end after take-off.' });
  await acts.drafted(acts.member(2), { title: 'Secret zephyrous draft' });
  await there.proposed(elsewhere.chair, { title: 'Zephyrous marker of another company', whatChanges: 'Families sit apart.' });
});

test('decisions are found by number first, by title, and by the words of their text, each word from its beginning', async () => {
  expect((await hits(here.chair, '1'))[0]).toMatchObject({ kind: 'DECISION', number: 1, title: 'Families sit together', state: 'DELIBERATING' });
  expect(await titles(here.chair, '#2')).toEqual(['DECISION Quiet cabin']);
  expect(await titles(here.chair, 'fam tog')).toEqual(['DECISION Families sit together']);
  expect(await titles(here.chair, 'ANNOUNCE')).toEqual(['DECISION Quiet cabin']);
  expect(await titles(here.chair, 'families cabin')).toEqual([]);
});

test('a draft is found by its author alone', async () => {
  expect(await titles(acts.member(2), 'zephyrous')).toEqual(['DECISION Secret zephyrous draft', 'DECISION Quiet cabin']);
  expect(await titles(here.chair, 'zephyrous')).toEqual(['DECISION Quiet cabin']);
});

test('nothing of another organization is ever found, and it finds its own', async () => {
  for (const word of ['zephyrous', 'families', 'marker', 'duarte', 'customers', '1']) {
    const ids = new Set((await api.query<{ search: { id: string }[] }>('query ($text: String!) { search(text: $text, first: 20) { id } }', { text: word }, { as: elsewhere.chair.token })).search.map(({ id }) => id));
    const mine = (await api.query<{ search: { id: string }[] }>('query ($text: String!) { search(text: $text, first: 20) { id } }', { text: word }, { as: here.chair.token })).search;
    expect(mine.filter(({ id }) => ids.has(id))).toEqual([]);
  }
  expect(await titles(elsewhere.chair, 'zephyrous')).toEqual(['DECISION Zephyrous marker of another company']);
  expect(await titles(here.chair, 'marker')).toEqual([]);
});

test('staff find staff and touch points; an administrator finds everybody', async () => {
  expect(await titles(here.chair, 'duar')).toEqual(['PERSON Ines Duarte']);
  expect(await titles(here.chair, 'bauer')).toEqual([]);
  expect(await titles(here.administrator, 'bauer')).toEqual(['PERSON Clara Bauer']);
  const [place] = await api.database.owner<{ name: string }>('select name from touch_point.touch_point where organization_id = $1 order by name limit 1', [here.organizationId]);
  expect(await titles(here.chair, place?.name ?? '')).toContain(`TOUCH_POINT ${place?.name}`);
  await api.database.owner(`update touch_point.touch_point set retired_at = kernel.now() where organization_id = $1 and name = $2`, [here.organizationId, place?.name]);
  expect((await hits(here.chair, place?.name ?? '')).find(({ title }) => title === place?.name)).toMatchObject({ kind: 'TOUCH_POINT', state: 'RETIRED' });
  await api.database.owner(`update touch_point.touch_point set retired_at = null where organization_id = $1`, [here.organizationId]);
});

test('somebody on a roll finds their own elections and nothing else; a champion finds what the council sees', async () => {
  const customer = here.customers[6] ?? null;
  await electChampion(here);
  await api.database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days'`);
  expect(await titles(customer, 'customers')).toEqual(['ELECTION Customers']);
  expect([await titles(customer, 'families'), await titles(customer, '1'), await titles(customer, 'duarte')]).toEqual([[], [], []]);
  const champion = { token: await signIn(api.database, here.organizationId, here.customers[0]?.id ?? '') };
  expect(await titles(champion, 'families')).toEqual(['DECISION Families sit together']);
});

test('summits, the lines of their plans and meetings are found by who sees their pages, a draft by who plans it', async () => {
  await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [here.organizationId, here.administrator.id]);
  const [summits, meetings] = [new SummitActs(api, here), new MeetingActs(api, here)];
  await api.database.owner(`select people.add_people($1, '[{"name":"Willem Post","email":"willem.post@northwind-air.example"}]', true)`, [here.organizationId]);
  const [guest] = await api.database.owner<{ token: string; id: string }>(`select auth.open_session(p.organization_id, p.id, 'LINK') as token, p.id from people.person p where p.name = 'Willem Post'`);
  await summits.drafted(here.administrator, { title: 'Draft of a kaleidoscope' });
  await summits.planned(here.administrator, [acts.member(1)], ['Kaleidoscope for families', 'Something else']);
  await meetings.planned(9, { place: 'Kaleidoscope hall' });
  const found = ['MEETING Brand council', 'SUMMIT Draft of a kaleidoscope', 'PLAN_LINE Kaleidoscope for families'];
  expect(await titles(here.administrator, 'kaleido')).toEqual(found);
  const champion = { token: await signIn(api.database, here.organizationId, here.customers[0]?.id ?? '') };
  for (const who of [here.chair, champion]) expect(await titles(who, 'kaleido')).toEqual([found[0], found[2]]);
  expect((await titles(here.chair, 'autumn')).slice(0, 1)).toEqual(['SUMMIT Autumn summit']);
  for (const who of [guest ?? null, here.customers[6] ?? null, elsewhere.chair]) expect([await titles(who, 'kaleido'), await titles(who, 'autumn')]).toEqual([[], []]);
  await api.database.owner(`insert into summit.participant (organization_id, summit_id, person_id, function_id) select s.organization_id, s.id, $2, null from summit.summit s where s.organization_id = $1 and s.state = 'ANNOUNCED'`, [here.organizationId, guest?.id]);
  expect(await titles(guest ?? null, 'kaleido')).toEqual([found[2]]);
});

test('strangers are asked to sign in; the login of the API reads nothing past the function', async () => {
  expect((await api.ask('{ search(text: "families") { id } }')).errors[0]).toMatchObject({ extensions: { code: 'SignInRequired' } });
  await expect(api.database.query('api', `select * from search.find('no such session', 'families', 5)`)).rejects.toThrow('SignInRequired');
});

test('whatever is typed is a search, never a fault', async () => {
  for (const typed of ['', '   ', `'; drop table x --`, '& | ! ( ) :*', `a'b\\c`, '😀', '<->', 'ß', '999999999999', '%']) expect(Array.isArray(await hits(here.chair, typed))).toBe(true);
  expect((await api.ask('query ($text: String!) { search(text: $text) { id } }', { text: 'x'.repeat(201) }, { as: here.chair.token })).errors[0]?.message).toBe('Please search for fewer words.');
});
