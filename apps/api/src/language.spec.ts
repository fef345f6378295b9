import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { refusalsWithoutGerman } from '@tribune/kernel/server';
import { foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const { administrator, chair } = await foundWorld(api.database, { customers: 3 });

const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ... on Refusal { code message } } }';
const grant = async (language?: string) =>
  (await api.query<{ grantRole: object }>(GRANT, { input: { idempotencyKey: randomUUID(), personId: Buffer.from(`Person:${chair.id}`).toString('base64url'), role: 'AUDITOR' } }, { as: chair.token, ...(language && { language }) })).grantRole;

test('a refusal is worded in the language that is asked for, English where it is none of ours', async () => {
  const english = { code: 'RoleRequired', message: 'Only somebody with the role ADMIN may do this.' };
  const german = { code: 'RoleRequired', message: 'Das darf nur, wer diese Rolle hat: Verwaltung.' };
  expect([await grant(), await grant('en'), await grant('fr'), await grant('de'), await grant('de-AT,de;q=0.9,en;q=0.5')]).toEqual([english, english, english, german, german]);
});

test('two who ask at once are each answered in their own language', async () => {
  const QUERY = 'query ($id: ID!) { node(id: $id) { id } }';
  const ask = (language: string) => api.ask(QUERY, { id: 'bm90aGluZw' }, { as: administrator.token, language });
  const answers = await Promise.all(['de', 'en', 'de', 'en', 'de'].map(ask));
  expect(new Set([0, 2, 4].map((at) => JSON.stringify(answers[at]))).size).toBe(1);
  const both = await Promise.all([grant('de'), grant('en'), grant('de')]);
  expect(both.map((each) => JSON.stringify(each).includes('Das darf'))).toEqual([true, false, true]);
});

test('every refusal has a German sentence', () => {
  expect(refusalsWithoutGerman()).toEqual([]);
});
