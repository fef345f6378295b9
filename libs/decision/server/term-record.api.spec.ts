import { expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, showPasskey, signIn, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const abroad = await foundWorld(database, { name: 'Abroad' });
const acts = new DecisionActs(api, world);
const { champion } = await electChampion(world);
const customer = world.customers[5] as Citizen;

interface Seat { champion: { record: { asked: number; answeredInTime: number; medianHours: number | null; missedInARow: number; missed: { decisionNumber: number; dueAt: string }[] } } | null; alternates: { record: object | null }[]; runningElection: { id: string; confirmation: boolean } | null }
const seat = async (who: Citizen) => {
  const { constituencies } = await api.query<{ constituencies: Seat[] }>(
    '{ constituencies { champion { record { asked answeredInTime medianHours missedInARow missed { decisionNumber dueAt } } } alternates { record { asked } } runningElection { id confirmation } } }', {}, { as: await signIn(database, world.organizationId, who.id) });
  return constituencies[0];
};
const passed = async (interval: string) => {
  await acts.pass(interval);
  await database.query('worker', 'select decision.begin_confirmations()');
};

test('how a champion answers is public to those they speak for: asked, kept, missed, and how long it took', async () => {
  expect((await seat(customer))?.champion?.record).toEqual({ asked: 0, answeredInTime: 0, medianHours: null, missedInARow: 0, missed: [] });
  const kept = await acts.carried();
  await passed('2 hours');
  await showPasskey(database, champion.token);
  await acts.done(champion, 'refuseDecision', await acts.refusal(kept));
  const missed = await acts.carried();
  await passed('8 days');
  const record = (await seat(customer))?.champion?.record;
  expect(record).toMatchObject({ asked: 2, answeredInTime: 1, missedInARow: 1, missed: [{ decisionNumber: expect.any(Number) }] });
  expect(record?.medianHours).toBeGreaterThanOrEqual(2);
  const { timeline } = await acts.read<{ timeline: { sentence: string }[] }>(world.chair, missed, 'timeline { sentence }');
  expect(timeline.map(({ sentence }) => sentence)).toContain('The champion’s days for revision 1 ran out without an answer');
  expect((await seat(customer))?.alternates).toEqual([{ record: null }, { record: null }]);
});

test('the third in a row puts the champion before the roll, and nobody else stands', async () => {
  // carrying one takes eight days, in which the one before is missed
  await acts.carried();
  await acts.carried();
  await passed('8 days');
  const running = (await seat(customer))?.runningElection;
  expect(running?.confirmation).toBe(true);
  const as = { as: await signIn(database, world.organizationId, customer.id) };
  const { election } = await api.query<{ election: { confirmation: boolean; nominations: { person: { name: string } }[]; openCommands: { name: string; reason: string | null }[] } }>(
    'query ($id: ID!) { election(id: $id) { confirmation nominations { person { name } } openCommands { name reason } } }', { id: running?.id }, as);
  expect(election.nominations).toEqual([{ person: { name: champion.name } }]);
  const nominate = election.openCommands.find(({ name }) => name === 'nominate')?.reason;
  const { result } = await api.query<{ result: { code: string; message: string } }>(
    'mutation ($input: NominateInput!) { result: nominate(input: $input) { ... on Refusal { code message } } }', { input: { idempotencyKey: 'stand-in-a-confirmation', electionId: running?.id, self: true } }, as);
  expect(result).toEqual({ code: 'OnlyTheIncumbentStands', message: nominate });
});

test('other organizations and strangers learn nothing of it', async () => {
  const foreign = { as: await signIn(database, abroad.organizationId, abroad.administrator.id) };
  const [term] = await database.owner<{ id: string }>('select id from champion.live_term where organization_id = $1 and rank = 0', [world.organizationId]);
  expect(await api.query('query ($id: ID!) { node(id: $id) { ... on Term { record { asked } } } }', { id: nodeId('Term', term?.id ?? '') }, foreign)).toEqual({ node: null });
  expect((await api.ask('{ constituencies { champion { record { asked } } } }')).errors[0]?.extensions?.code).toBe('SignInRequired');
});
