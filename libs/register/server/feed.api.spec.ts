import path from 'node:path';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DecisionActs, electChampion, foundWorld, setAudience, showPasskey, testApi } from '@tribune/testing';

const dist = mkdtempSync(path.join(tmpdir(), 'web-'));
mkdirSync(path.join(dist, 'assets'));
writeFileSync(path.join(dist, 'index.html'), '<!doctype html><html><head><title>Tribune</title></head><body></body></html>');
const api = await testApi({ WEB_DIST: dist, PUBLIC_URL: 'https://tribune.example' });
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const [customer] = world.customers;
let key = '';

beforeAll(async () => {
  const { champion } = await electChampion(world);
  const id = await acts.carried(world.chair, acts.member(1), { title: 'Bags & <b>tags</b> "now"</script>' });
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'approveDecision', await acts.approval(id));
  key = String((await acts.read<{ number: number }>(world.chair, id, 'number')).number);
});

const get = (address: string, { as, html, etag }: { as?: string | undefined; html?: boolean; etag?: string } = {}) =>
  fetch(`${api.url}${address}`, { redirect: 'manual', headers: { ...(html && { accept: 'text/html' }), ...(as && { cookie: `tribune_session=${as}` }), ...(etag && { 'if-none-match': etag, 'cache-control': 'max-age=0' }) } });

describe('a register for customers', () => {
  test('gives strangers neither feed nor entry nor head; customers both, for themselves alone', async () => {
    expect((await get('/r/northwind-air/atom.xml')).status).toBe(403);
    expect((await get(`/r/northwind-air/${key}.json`)).status).toBe(403);
    expect(await (await get(`/r/northwind-air/${key}`, { html: true })).text()).toContain('<title>Tribune</title>');
    expect(await (await get('/r/northwind-air', { html: true, as: customer?.token })).text()).toContain('<title>Tribune</title>');
    const feed = await get('/r/northwind-air/atom.xml', { as: customer?.token });
    expect([feed.status, feed.headers.get('cache-control'), feed.headers.get('vary')]).toEqual([200, 'private, no-cache', expect.stringMatching(/cookie/i)]);
    expect((await get(`/r/northwind-air/${key}.json`, { as: customer?.token })).status).toBe(200);
    expect((await get('/r/nowhere/atom.xml')).status).toBe(404);
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
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ '@type': 'CreativeWork', name: 'Bags & <b>tags</b> "now"</script>' });
    expect(await (await get('/r/northwind-air', { html: true })).text()).toContain('"@type":"CollectionPage"');
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
