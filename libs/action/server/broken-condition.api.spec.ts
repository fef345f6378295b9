import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecisionActs, electChampion, finalDecision, foundWorld, nodeId, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { champion } = await electChampion(world);
const { chair, administrator: owner } = world;

interface Answer { code?: string; action?: { id: string; state: string; pausedBySystem: boolean; progress: { kind: string; person: object | null }[] } }
const act = async (who: Citizen, verb: string, input: object): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { done: ${verb}(input: $input) { ... on Refusal { code } ... on ${type}Payload { action { id state pausedBySystem progress { kind person { name } } } } } }`;
  return (await api.query<{ done: Answer }>(document, { input: { idempotencyKey: randomUUID(), ...input } }, { as: who.token })).done;
};

test('what is given to somebody after a condition is broken stands still as the rest does, until the council lets it go on (D9)', async () => {
  const decisionId = await finalDecision(acts, champion);
  const [uuid = ''] = Buffer.from(decisionId, 'base64url').toString().split(':').slice(1);
  await api.database.owner(
    `insert into decision.condition_break (organization_id, approval_id, decision_id, reported_by, what, due_at) select organization_id, id, decision_id, person_id, 'The counter closed.', kernel.now() + interval '14 days' from decision.approval where decision_id = $1 and live`,
    [uuid],
  );
  const [row] = await api.database.owner<{ day: string }>('select (action.today($1) + 20)::text as day', [world.organizationId]);
  const { action } = await act(chair, 'createAction', { decisionId, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), ownerId: nodeId('Person', owner.id), what: 'Write the messages', dueOn: row?.day });
  expect(action).toMatchObject({ state: 'PAUSED', pausedBySystem: true, progress: [{ kind: 'PAUSED', person: null }] });
  expect(await act(owner, 'resumeAction', { actionId: action?.id })).toMatchObject({ code: 'CouncilsToSay' });
  expect((await act(chair, 'resumeAction', { actionId: action?.id })).action?.state).toBe('OPEN');
});
