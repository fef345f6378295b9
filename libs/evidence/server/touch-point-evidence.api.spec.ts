import { expect, test } from 'vitest';
import { DecisionActs, foundWorld, nodeId, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const [first = '', second = '', third = ''] = world.touchPointIds;
const attach = 'mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ... on Refusal { message } } }';
const counts = (uuid: string, token = world.chair.token) => api.query('query ($id: ID!) { node(id: $id) { ... on TouchPoint { evidenceCounts { kind count } } } }', { id: nodeId('TouchPoint', uuid) }, { as: token });
const bring = async (decisionId: string, more: object) => expect(await api.query(attach, { input: { idempotencyKey: crypto.randomUUID(), decisionId, why: 'It is what people meet there.', ...more } }, { as: world.chair.token })).toMatchObject({ attachEvidence: { __typename: 'AttachEvidencePayload' } });

test('a touch point counts the evidence of the decisions that change it, and a walk where it was walked', async () => {
  const decisionId = await acts.proposed(world.chair, { touchPointIds: [nodeId('TouchPoint', first), nodeId('TouchPoint', second)] });
  await bring(decisionId, { kind: 'MENTION', day: '2026-11-01', quote: 'Nobody answered.', source: 'A letter' });
  await bring(decisionId, { kind: 'MENTION', day: '2026-11-01', quote: 'I waited an hour.', source: 'A call' });
  await bring(decisionId, { kind: 'WALKED', day: '2026-11-01', text: 'Two signs, two directions.', touchPointId: nodeId('TouchPoint', first) });
  expect(await counts(first)).toEqual({ node: { evidenceCounts: expect.arrayContaining([{ kind: 'MENTION', count: 2 }, { kind: 'WALKED', count: 1 }]) } });
  expect(await counts(second)).toEqual({ node: { evidenceCounts: [{ kind: 'MENTION', count: 2 }] } });
  expect(await counts(third)).toEqual({ node: { evidenceCounts: [] } });
  expect(await counts(first, world.customers[0]?.token)).toEqual({ node: { evidenceCounts: [] } });
});

test('the evidence of a draft is its author’s alone', async () => {
  const decisionId = await acts.drafted(world.chair, { touchPointIds: [nodeId('TouchPoint', third)] });
  await bring(decisionId, { kind: 'MENTION', day: '2026-11-01', quote: 'Not yet.', source: 'A note' });
  expect(await counts(third)).toEqual({ node: { evidenceCounts: [{ kind: 'MENTION', count: 1 }] } });
  expect(await counts(third, world.members[2]?.token)).toEqual({ node: { evidenceCounts: [] } });
});
