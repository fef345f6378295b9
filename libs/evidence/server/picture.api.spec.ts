import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { DecisionActs, EvidenceActs, foundWorld, testApi, type Citizen, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const decisions = new DecisionActs(api, world);
const acts = new EvidenceActs(decisions);
const { chair } = world;
const fixture = (file: string) => readFileSync(`libs/evidence/domain/fixtures/two-colours.${file}`);
let decisionId: string;

beforeAll(async () => {
  decisionId = await decisions.proposed();
});

const attach = (base64: string, alt = 'Two colours', to = decisionId) => acts.attach(chair, { decisionId: to, ...acts.measure(), picture: { base64, alt } });
const fetched = (url: string, who: Who, headers: Record<string, string> = {}) => fetch(`${api.url}${url}`, { headers: { ...headers, ...(who && { cookie: `tribune_session=${who.token}` }) } });

test('PNG, JPEG and WebP are served as what they are, without being sniffed, framed or kept for others', async () => {
  for (const [file, type] of [['png', 'image/png'], ['jpg', 'image/jpeg'], ['webp', 'image/webp']] as const) {
    const { evidence } = await attach(fixture(file).toString('base64'));
    expect(evidence?.picture).toMatchObject({ alt: 'Two colours', width: 12, height: 8, url: `/pictures/${evidence?.id ?? ''}` });
    const response = await fetched(evidence?.picture?.url ?? '', decisions.member(3), { accept: 'text/html,image/*' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache', 'content-security-policy': `default-src 'none'; sandbox` });
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 3)).toEqual(fixture(file).subarray(0, 3));
    const again = await fetched(evidence?.picture?.url ?? '', chair, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  }
});

test('only to whoever may see the decision; all others find nothing', async () => {
  const draft = await decisions.drafted();
  const url = async (to: string) => (await attach(fixture('png').toString('base64'), 'Two colours', to)).evidence?.picture?.url ?? '';
  const [ofDraft, ofProposal] = [await url(draft), await url(decisionId)];
  expect((await fetched(ofDraft, chair)).status).toBe(200);
  const status = async (at: string, who: Who) => (await fetched(at, who, { 'if-none-match': '*' })).status;
  expect(await status(ofDraft, decisions.member(1))).toBe(404);
  expect(await status(ofProposal, world.customers[5] as Citizen)).toBe(404);
  expect(await status(ofProposal, elsewhere.chair)).toBe(404);
  expect(await status(ofProposal, null)).toBe(404);
  expect(await status(ofProposal, { token: 'nonsense' })).toBe(404);
  for (const nonsense of ['/pictures/x', `/pictures/${decisionId}`, '/pictures/..%2f']) expect(await status(nonsense, chair)).toBe(404);
});

test('what is no picture, or a broken one, is refused, and nothing is attached', async () => {
  const before = (await decisions.read<{ evidenceCount: number }>(chair, decisionId, 'evidenceCount')).evidenceCount;
  expect(await attach(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64'))).toMatchObject({ code: 'PictureUnusable', field: 'picture', message: 'This file is no picture that can be shown here: PNG, JPEG and WebP can.' });
  expect(await attach(fixture('png').subarray(0, 60).toString('base64'))).toMatchObject({ code: 'PictureUnusable' });
  expect(await attach(Buffer.alloc(2_000_001).toString('base64'))).toMatchObject({ code: 'PictureUnusable' });
  expect(await attach('not base64!')).toMatchObject({ code: 'InputInvalid', field: 'picture.base64' });
  expect(await attach(fixture('png').toString('base64'), ' ')).toMatchObject({ code: 'FieldMissing', field: 'alt' });
  expect((await decisions.read<{ evidenceCount: number }>(chair, decisionId, 'evidenceCount')).evidenceCount).toBe(before);
});

test('the database takes no picture that is not what it says', async () => {
  const facts = { ...acts.measure(), why: 'x', text: '', quote: '', url: '', place: '', unit: '' };
  const insert = (bytes: Buffer, type: string) => api.database.query('api', 'select evidence.attach_evidence($1, $2, $3, $4, $5)', [chair.token, Buffer.from(decisionId, 'base64url').toString().split(':')[1], JSON.stringify(facts), bytes, JSON.stringify({ type, width: 1, height: 1, alt: 'x' })]);
  await expect(insert(Buffer.from('<html>'), 'image/png')).rejects.toThrow('violates check constraint');
  await expect(insert(fixture('png'), 'image/jpeg')).rejects.toThrow('violates check constraint');
  await expect(insert(fixture('png'), 'text/html')).rejects.toThrow('violates check constraint');
});
