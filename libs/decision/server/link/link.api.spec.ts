import { expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const { champion } = await electChampion(world);
const constituencyId = nodeId('Constituency', world.customersId);
const link = (decisionId: string, withIds: string[], who = champion) => acts.act(who, 'linkDecisions', { decisionId, withIds, constituencyId, because: 'One pays for the other.' });
const stateOf = async (decisionId: string) => (await acts.read<{ state: string }>(world.chair, decisionId, 'state')).state;

test('linked decisions become final together, at the moment when the last one is ready (D10)', async () => {
  const [first, second] = [await acts.carried(), await acts.carried()];
  expect(await link(first, [second])).toMatchObject({ decision: { state: 'CARRIED' } });
  await acts.signed(champion, 'approveDecision', await acts.approval(first));
  expect(await stateOf(first)).toBe('CARRIED');
  expect(await acts.read(world.chair, first, 'nextStep link { because mayDissolve madeBy { name } decisions { id } }')).toMatchObject({ nextStep: expect.stringContaining('they become final together'), link: { because: 'One pays for the other.', mayDissolve: false, decisions: [{ id: first }, { id: second }] } });
  await acts.signed(champion, 'approveDecision', await acts.approval(second));
  expect([await stateOf(first), await stateOf(second)]).toEqual(['FINAL', 'FINAL']);
  expect(await api.database.owner('select * from decision.broken_invariant')).toEqual([]);
});

test('a dissolved link lets go what was ready alone', async () => {
  const [ready, open] = [await acts.carried(), await acts.proposed()];
  await link(ready, [open]);
  await acts.signed(champion, 'approveDecision', await acts.approval(ready));
  expect(await stateOf(ready)).toBe('CARRIED');
  const { link: made } = await acts.read<{ link: { id: string; mayDissolve: boolean } }>(champion, ready, 'link { id mayDissolve }');
  expect(made.mayDissolve).toBe(true);
  expect(await acts.act(world.chair, 'dissolveLink', { decisionId: ready, linkId: made.id })).toMatchObject({ code: 'NotTheActingChampion' });
  expect(await acts.act(champion, 'dissolveLink', { decisionId: ready, linkId: made.id })).toMatchObject({ decision: { state: 'FINAL' } });
  expect(await stateOf(open)).toBe('DELIBERATING');
});

test('champions link, two to ten different decisions, each in one link, none that is final or hidden', async () => {
  const [first, second, third] = [await acts.proposed(), await acts.proposed(), await acts.proposed()];
  expect(await link(first, [second], world.chair)).toMatchObject({ code: 'NotTheActingChampion' });
  expect(await link(first, [first])).toMatchObject({ code: 'InputInvalid' });
  expect(await acts.act(champion, 'linkDecisions', { decisionId: first, withIds: [second], constituencyId, because: ' ' })).toMatchObject({ field: 'because' });
  await link(first, [second]);
  expect(await link(third, [second])).toMatchObject({ code: 'AlreadyLinked' });
  expect(await link(third, [await acts.drafted()])).toMatchObject({ code: 'NotFound' });
  const final = await acts.carried();
  await acts.signed(champion, 'approveDecision', await acts.approval(final));
  expect(await link(third, [final])).toMatchObject({ code: 'WrongState' });
  expect(await link(third, [final], elsewhere.chair)).toMatchObject({ code: 'NotTheActingChampion' });
  expect(await api.query('query ($id: ID!) { decision(id: $id) { link { id } } }', { id: first }, { as: elsewhere.chair.token })).toEqual({ decision: null });
});

test('both approved at once, eight times over: both final, never one alone, nobody waits for ever', async () => {
  for (let round = 0; round < 8; round++) {
    const ids = [await acts.voting(), await acts.voting()];
    for (const id of ids) await acts.castAll(id);
    await acts.pass('8 days');
    await link(ids[0] ?? '', ids.slice(1));
    const answers = await Promise.all(ids.map(async (id) => acts.signed(champion, 'approveDecision', await acts.approval(id))));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['FINAL', 'FINAL']);
  }
  expect(await api.database.owner('select * from decision.broken_invariant')).toEqual([]);
});
