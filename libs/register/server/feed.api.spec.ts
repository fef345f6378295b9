import path from 'node:path';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Citizen, DecisionActs, electChampion, finalDecision, foundWorld, readEntry, readRegister, setAudience, showPasskey, testApi } from '@tribune/testing';

const dist = mkdtempSync(path.join(tmpdir(), 'web-'));
mkdirSync(path.join(dist, 'assets'));
writeFileSync(path.join(dist, 'index.html'), '<!doctype html><html lang="en"><head><title>Tribune</title></head><body></body></html>');
const api = await testApi({ WEB_DIST: dist, PUBLIC_URL: 'https://tribune.example' });
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const [customer] = world.customers;
let key = '';
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  const id = await acts.carried(world.chair, acts.member(1), { title: 'Bags & <b>tags</b> "now"</script>' });
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'approveDecision', await acts.approval(id));
  key = String((await acts.read<{ number: number }>(world.chair, id, 'number')).number);
});

const get = (address: string, { as, html, etag, language }: { as?: string | undefined; html?: boolean; etag?: string; language?: string } = {}) =>
  fetch(`${api.url}${address}`, { redirect: 'manual', headers: { ...(html && { accept: 'text/html' }), ...(as && { cookie: `tribune_session=${as}` }), ...(language && { 'accept-language': language }), ...(etag && { 'if-none-match': etag, 'cache-control': 'max-age=0' }) } });

describe('a register for customers', () => {
  test('gives strangers neither feed nor entry nor head; customers both, for themselves alone', async () => {
    expect((await get('/r/northwind-air/atom.xml')).status).toBe(403);
    expect((await get(`/r/northwind-air/${key}.json`)).status).toBe(403);
    expect(await (await get(`/r/northwind-air/${key}`, { html: true })).text()).toContain('<title>Tribune</title>');
    expect(await (await get('/r/northwind-air', { html: true, as: customer?.token })).text()).toContain('<title>Tribune</title>');
    // who takes anything, as programs that look whether it is up do
    for (const address of ['/', '/decisions']) expect(await (await get(address)).text()).toContain('<title>Tribune</title>');
    const feed = await get('/r/northwind-air/atom.xml', { as: customer?.token });
    expect([feed.status, feed.headers.get('cache-control'), feed.headers.get('vary')]).toEqual([200, 'private, no-cache', expect.stringMatching(/cookie/i)]);
    expect((await get(`/r/northwind-air/${key}.json`, { as: customer?.token })).status).toBe(200);
    expect((await get('/r/nowhere/atom.xml')).status).toBe(404);
  });

  test('says why not in the reader’s language', async () => {
    const said = async (address: string, asking: Parameters<typeof get>[1] = {}) => {
      const answer = await get(address, asking);
      return [answer.status, answer.headers.get('content-language'), ((await answer.json()) as { message: string }).message];
    };
    expect(await said('/r/northwind-air/atom.xml')).toEqual([403, 'en', 'This register is for the customers and the staff of its organization: sign in to read it.']);
    expect(await said('/r/northwind-air/atom.xml', { language: 'de-AT' })).toEqual([403, 'de', 'Dieses Register ist für die Kundschaft und die Belegschaft der Organisation: Melden Sie sich an, um es zu lesen.']);
    expect(await said('/r/nowhere/feed.json?lang=de')).toEqual([404, 'de', 'Unter dieser Adresse gibt es kein Register.']);
    expect(await said('/r/northwind-air/feed.json?page=9', { as: customer?.token, language: 'de' })).toEqual([404, 'de', 'Diese Seite gibt es hier nicht; die letzte ist Seite 1.']);
    expect(await said('/r/northwind-air/999.json', { as: customer?.token, language: 'de' })).toEqual([404, 'de', 'Diesen Eintrag gibt es im Register nicht.']);
  });
});

describe('a register for the world', () => {
  beforeAll(async () => void (await setAudience(api, world.administrator, 'WORLD')));

  test('has an Atom feed: stable ids, moments, escaped words, and an ETag that spares the way', async () => {
    const answer = await get('/r/northwind-air/atom.xml');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/atom+xml; charset=utf-8', 'public, no-cache']);
    const feed = await answer.text();
    const [{ id } = { id: '' }] = await api.database.owner<{ id: string }>('select decision_id as id from decision.finalization');
    expect(feed).toContain(`<id>urn:uuid:${world.organizationId}</id>`);
    expect(feed).toContain(`<id>urn:uuid:${id}</id>`);
    expect(feed).toContain('Bags &amp; &lt;b&gt;tags&lt;/b&gt; &quot;now&quot;&lt;/script&gt;');
    expect(feed).toContain(`href="https://tribune.example/r/northwind-air/${key}"`);
    expect(feed).toMatch(/xml:lang="en"[\s\S]*<link rel="first"[^>]*atom.xml"\/>[\s\S]*<link rel="last"[^>]*atom.xml"\/>/);
    expect(feed.match(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/g)).toHaveLength(2);
    const again = await get('/r/northwind-air/atom.xml', { etag: answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('gives each entry as JSON that schema.org knows', async () => {
    const entry = (await (await get(`/r/northwind-air/${key}.json`)).json()) as Record<string, unknown>;
    expect(entry).toMatchObject({ '@context': 'https://schema.org', '@type': 'CreativeWork', url: `https://tribune.example/r/northwind-air/${key}`, tribune: { kind: 'FINAL', tally: { agree: 7 } } });
    for (const member of world.members) expect(JSON.stringify(entry)).not.toContain(member.name);
    expect((await get('/r/northwind-air/999.json')).status).toBe(404);
  });

  test('serves pages that say what they are before any script runs, and nothing in them breaks out', async () => {
    const page = await (await get(`/r/northwind-air/${key}`, { html: true })).text();
    expect(page).toContain('<title>Bags &amp; &lt;b&gt;tags&lt;/b&gt; &quot;now&quot;&lt;/script&gt; · Register of Northwind Air</title>');
    expect(page).toContain(`<link rel="canonical" href="https://tribune.example/r/northwind-air/${key}" />`);
    expect(page).toContain('<meta name="description" content="You change a missed connection in the app');
    expect(page).toContain(`<link rel="alternate" hreflang="de" href="https://tribune.example/r/northwind-air/${key}?lang=de" />`);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ '@type': 'CreativeWork', name: 'Bags & <b>tags</b> "now"</script>' });
    expect(await (await get('/r/northwind-air', { html: true })).text()).toContain('"@type":"CollectionPage"');
  });

  test('speaks the language that the address or the reader asks for, and says that it depends on it', async () => {
    const told = async (address: string, language?: string) => {
      const { headers } = await get(address, { html: !/atom|json/.test(address), ...(language && { language }) });
      return [headers.get('content-language'), /accept-language/i.test(headers.get('vary') ?? '')];
    };
    for (const address of ['/r/northwind-air/atom.xml', '/r/northwind-air/feed.json', '/r/northwind-air', `/r/northwind-air/${key}`]) {
      expect([await told(address), await told(address, 'de-AT,de;q=0.9'), await told(`${address}?lang=de`, 'en'), await told(`${address}?lang=fr`, 'en')]).toEqual([['en', true], ['de', true], ['de', true], ['en', true]]);
    }
    const german = await (await get('/r/northwind-air/atom.xml?lang=de')).text();
    expect(german).toContain('<title>Register: Northwind Air</title>');
    expect(german).toContain('rel="self" type="application/atom+xml" href="https://tribune.example/r/northwind-air/atom.xml?lang=de"');
    const page = await (await get('/r/northwind-air?lang=de', { html: true })).text();
    expect(page).toMatch(/<html lang="de"[\s\S]*<link rel="canonical" href="https:\/\/tribune.example\/r\/northwind-air\?lang=de" \/>[\s\S]*hreflang="x-default"/);
  });

  test('tells what came of a decision: its actions in counts, expected against actual, nobody of the staff; nothing of it under an embargo', async () => {
    const on = async (days: number) => (await api.database.owner<{ day: string }>('select (action.today($1) + $2::integer)::text as day', [world.organizationId, days]))[0]?.day ?? '';
    const day = await on(40);
    const id = await finalDecision(acts, champion, { title: 'Answered in time', effectiveOn: day, embargoUntil: day, measures: [{ name: 'Answered within a day', from: '22 %', to: '90 %', by: day }] });
    const uuid = Buffer.from(id, 'base64url').toString().split(':')[1];
    const number = String((await acts.read<{ number: number }>(world.chair, id, 'number')).number);
    const call = (sql: string, ...values: unknown[]) => api.database.query<{ id: string }>('api', sql, [world.chair.token, uuid, ...values]);
    const made = async (due: number) => (await call('select action.create_action($1, $2, $3, $4, $5, $6) as id', world.touchPointIds[0], world.administrator.id, await on(due), 'Something inside'))[0]?.id;
    const [done] = [await made(3), await made(3), await made(90)];
    await api.database.query('api', `select action.move_action($1, $2, 'finishAction')`, [world.administrator.token, done]);
    expect(await readEntry(api, 'northwind-air', number, customer ?? null)).toMatchObject({ title: null, progress: null, outcome: null });
    await acts.pass('41 days');
    expect(await readEntry(api, 'northwind-air', number, null)).toMatchObject({ progress: { total: 3, done: 1, waiting: 2, late: 1 }, outcome: null });
    await call('select action.enter_actual_value($1, $2, 1, 61.5, $3, $4, 140)', await on(0), 'A report of the inside');
    await call(`select action.review_outcome($1, $2, 'People call all the same.', 'FURTHER_ACTION', '[{"effect": 1, "verdict": "PARTLY", "words": "Nights are not staffed."}]')`);
    const entry = await readEntry(api, 'northwind-air', number, null);
    expect(entry?.outcome).toMatchObject({ learned: 'People call all the same.', follows: 'FURTHER_ACTION', effects: [{ name: 'Answered within a day', from: '22 %', to: '90 %', by: day, actual: 61.5, sample: 140, verdict: 'PARTLY', words: 'Nights are not staffed.' }] });
    expect(entry?.facts.at(-1)?.kind).toBe('OUTCOME_REVIEWED');
    const data = await (await get(`/r/northwind-air/${number}.json`)).json() as object;
    expect(data).toMatchObject({ review: { reviewBody: 'People call all the same.' }, subjectOf: { variableMeasured: expect.arrayContaining([{ '@type': 'PropertyValue', propertyID: 'actions.done', value: 1 }, expect.objectContaining({ name: 'Answered within a day', value: 61.5 })]) } });
    const feed = await (await get('/r/northwind-air/atom.xml', { language: 'de' })).text();
    expect(feed).toContain('1 von 3 Maßnahmen erledigt, 1 überfällig.');
    expect(feed).toMatch(/erwartet 22 % → 90 % bis \d+\. .* gemessen 61,5 %\. Teils erreicht\. Nights are not staffed\./);
    for (const said of [JSON.stringify(entry), JSON.stringify(data), feed]) expect(said).not.toMatch(new RegExp(`Something inside|report of the inside|${world.administrator.name}|${world.chair.name}`));
    await setAudience(api, world.administrator, 'CUSTOMERS');
    expect([(await readRegister(api, 'northwind-air', null))?.lines, await readEntry(api, 'northwind-air', number, null)]).toEqual([[], null]);
    await setAudience(api, world.administrator, 'WORLD');
  });

  test('a feed has pages, each entry on one of them', async () => {
    await api.database.owner(`insert into register.emergency_act (organization_id, number, touch_point_id, what, why, since, recorded_by, recorded_as, recorded_at, ends_at)
      select $1, n, $2, 'Act ' || n, 'It could not wait.', t.at, $3, 'EXECUTIVE', t.at, t.at + interval '14 days' from generate_series(1, 60) n, lateral (select kernel.now() + n * interval '1 second' as at) t`, [world.organizationId, world.touchPointIds[0], world.chair.id]);
    const at = async (page: number) => (await (await get(`/r/northwind-air/feed.json?page=${page}`)).json()) as { items: { url: string }[]; next_url?: string };
    const [first, second] = [await at(1), await at(2)];
    expect([first.items.length, second.items.length, first.next_url, second.next_url]).toEqual([50, 12, 'https://tribune.example/r/northwind-air/feed.json?page=2', undefined]);
    expect(new Set([...first.items, ...second.items].map(({ url }) => url)).size).toBe(62);
    const rels = async (page: string) => [...(await (await get(`/r/northwind-air/atom.xml${page}`)).text()).matchAll(/<link rel="(first|previous|next|last)"[^>]*\/atom\.xml([^"]*)"/g)].map(([, rel, query]) => `${rel}${query}`);
    expect([await rels(''), await rels('?page=2')]).toEqual([['first', 'next?page=2', 'last?page=2'], ['first', 'previous', 'last?page=2']]);
    expect([(await get('/r/northwind-air/atom.xml?page=3')).status, (await get('/r/northwind-air/atom.xml?page=x')).status]).toEqual([404, 404]);
  });

  test('an earlier address leads on, for pages, feed and entries', async () => {
    await api.database.owner('select register.move_register($1, $2)', [world.administrator.token, 'north']);
    const to = async (address: string, html = false) => {
      const { status, headers } = await get(address, { html });
      return [status, headers.get('location'), headers.get('cache-control')?.includes('no-cache')];
    };
    expect(await to('/r/northwind-air', true)).toEqual([301, '/r/north', true]);
    expect(await to(`/r/northwind-air/${key}`, true)).toEqual([301, `/r/north/${key}`, true]);
    expect(await to('/r/northwind-air/atom.xml')).toEqual([301, '/r/north/atom.xml', true]);
    expect(await to(`/r/northwind-air/${key}.json`)).toEqual([301, `/r/north/${key}.json`, true]);
    expect(await (await get('/r/north/atom.xml')).text()).toContain(`<id>urn:uuid:${world.organizationId}</id>`);
  });
});
