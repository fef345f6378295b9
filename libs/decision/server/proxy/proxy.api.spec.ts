import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, testApi, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const { champion } = await electChampion(world);
const councilId = nodeId('Council', world.councilId);
const [giver, holder, other, third] = [acts.member(1), acts.member(2), acts.member(3), acts.member(4)];

interface Answer { code?: string; field?: string | null; council?: { myProxies: { id: string; giver: { id: string }; mine: boolean }[] } }
const mutate = async (who: Who, verb: string, input: object): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}`;
  const data = await api.query<Record<string, Answer>>(`mutation ($input: ${type}Input!) { ${verb}(input: $input) { ... on ${type}Payload { council { proxiesAllowed myProxies { id mine giver { id } } } } ... on Refusal { code field } } }`, { input: { idempotencyKey: randomUUID(), ...input } }, { as: who?.token });
  return data[verb] ?? {};
};
const person = ({ id }: { id: string }) => nodeId('Person', id);
const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const give = (who: Who, to: { id: string }, more: object) => mutate(who, 'giveProxy', { councilId, holderId: person(to), ...more });

test('a vote is given for a decision, cast, seen after the count as cast by proxy, and overridden in person (D7)', async () => {
  const decisionId = await acts.voting(world.chair, other);
  expect(await give(giver, holder, { decisionId })).toMatchObject({ code: 'ProxiesOff' });
  expect(await mutate(holder, 'allowProxies', { councilId, allowed: true })).toMatchObject({ code: 'RoleRequired' });
  expect((await mutate(world.administrator, 'allowProxies', { councilId, allowed: true })).code).toBeUndefined();
  const ballot = { decisionId, seenRevision: 1, choice: 'AGREE', forMemberId: person(giver) };
  expect(await acts.act(holder, 'castBallot', ballot)).toMatchObject({ code: 'NoProxy' });
  expect(await give(giver, holder, { decisionId })).toMatchObject({ council: { myProxies: [{ mine: true }] } });
  expect(await give(giver, other, { decisionId })).toMatchObject({ code: 'ProxyGivenAlready' });
  expect(await acts.act(other, 'castBallot', ballot)).toMatchObject({ code: 'NoProxy' });
  await acts.done(holder, 'castBallot', ballot);
  expect(await acts.read(holder, decisionId, 'vote { myBallot { choice } carriedVotes { votedInPerson ballot { choice byProxy } giver { id } } }')).toMatchObject({ vote: { myBallot: null, carriedVotes: [{ votedInPerson: false, ballot: { choice: 'AGREE', byProxy: true }, giver: { id: person(giver) } }] } });
  expect(await acts.read(giver, decisionId, 'vote { myBallot { choice byProxy } }')).toEqual({ vote: { myBallot: { choice: 'AGREE', byProxy: true } } });
  await acts.done(giver, 'castBallot', { decisionId, seenRevision: 1, choice: 'OBJECT', reason: 'Not like this.' });
  expect(await acts.act(holder, 'castBallot', ballot)).toMatchObject({ code: 'GiverHasVoted' });
  expect(await acts.read(holder, decisionId, 'vote { carriedVotes { votedInPerson ballot { choice } } }')).toEqual({ vote: { carriedVotes: [{ votedInPerson: true, ballot: { choice: 'AGREE' } }] } });
  await acts.pass('8 days');
  expect(await acts.read(holder, decisionId, 'vote { tally { voted agree object } }')).toEqual({ vote: { tally: { voted: 1, agree: 0, object: 1 } } });
});

test('one hop, two at most, never a champion, never oneself, and within a year', async () => {
  const time = { until: until(30) };
  expect(await give(giver, giver, time)).toMatchObject({ code: 'ProxyHolderUnfit', field: 'holderId' });
  expect(await give(giver, champion, time)).toMatchObject({ code: 'ProxyHolderUnfit' });
  expect(await give(champion, holder, time)).toMatchObject({ code: 'NotAMember' });
  expect(await give(giver, holder, {})).toMatchObject({ code: 'InputInvalid', field: 'until' });
  expect(await give(giver, holder, { until: until(400) })).toMatchObject({ code: 'InputInvalid' });
  expect((await give(giver, holder, time)).code).toBeUndefined();
  expect(await give(other, giver, time)).toMatchObject({ code: 'ProxyHolderUnfit' });
  expect((await give(other, holder, time)).code).toBeUndefined();
  expect(await give(third, holder, time)).toMatchObject({ code: 'ProxyHolderUnfit' });
  const decisionId = await acts.voting(world.chair, other);
  await acts.done(holder, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE', forMemberId: person(other) });
  const mine = await give(third, holder, time);
  expect(mine).toMatchObject({ code: 'ProxyHolderUnfit' });
});

test('taken back, given back, or over: it carries nothing any longer', async () => {
  const { council } = await api.query<{ council: { myProxies: { id: string; giver: { id: string } }[] } }>('query ($id: ID!) { council(id: $id) { myProxies { id giver { id } } } }', { id: councilId }, { as: holder.token });
  const of = (who: { id: string }) => council.myProxies.filter(({ giver: { id } }) => id === person(who)).map(({ id }) => id);
  const [[first = '', ...more], [second = '']] = [of(giver), of(other)];
  for (const proxyId of more) await mutate(giver, 'endProxy', { councilId, proxyId });
  expect(await mutate(third, 'endProxy', { councilId, proxyId: first })).toMatchObject({ code: 'NotFound' });
  expect((await mutate(giver, 'endProxy', { councilId, proxyId: first })).code).toBeUndefined();
  expect((await mutate(holder, 'endProxy', { councilId, proxyId: second })).code).toBeUndefined();
  const decisionId = await acts.voting(world.chair, other);
  expect(await acts.act(holder, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE', forMemberId: person(giver) })).toMatchObject({ code: 'NoProxy' });
  const [now] = await api.database.owner<{ tomorrow: Date }>(`select kernel.now() + interval '1 day' as tomorrow`);
  expect((await give(giver, holder, { until: now?.tomorrow })).code).toBeUndefined();
  await acts.pass('2 days');
  expect(await acts.act(holder, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE', forMemberId: person(giver) })).toMatchObject({ code: 'NoProxy' });
});

test('whoever is recused neither carries nor is carried; strangers give nothing', async () => {
  const decisionId = await acts.voting(world.chair, third);
  expect((await give(giver, holder, { decisionId })).code).toBeUndefined();
  await acts.done(holder, 'recuse', { decisionId, reason: 'My brother runs the supplier.' });
  expect(await acts.act(holder, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE', forMemberId: person(giver) })).toMatchObject({ code: 'Recused' });
  expect((await give(world.customers[3] ?? null, holder, { decisionId })).code).toBe('NotAMember');
  expect((await give(elsewhere.chair, holder, { until: until(5) })).code).toBe('ProxiesOff');
  expect((await give(null, holder, { until: until(5) })).code).toBe('SignInRequired');
});

test('twenty at once for the same holder: two are carried', async () => {
  const decisionId = await acts.seconded(world.chair, third);
  const givers = [acts.member(3), acts.member(4), acts.member(5), acts.member(6)];
  const answers = await Promise.all(givers.map((who) => give(who, acts.member(2), { decisionId })));
  expect(answers.filter(({ code }) => code === undefined).length).toBeLessThanOrEqual(2);
  const [row] = await api.database.owner<{ most: number }>(`select max(n)::integer as most from (select count(distinct giver_id) n from decision.standing_proxy where decision_id is not null group by holder_id, decision_id) x`);
  expect(row?.most).toBeLessThanOrEqual(2);
});
