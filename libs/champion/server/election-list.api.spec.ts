import { expect, vi, test } from 'vitest';
import { electChampion, foundWorld, testApi, TestElection, type Citizen } from '@tribune/testing';
import pg from 'pg';

const api = await testApi();
const world = await foundWorld(api.database, { demo: true });
const LIST = `{ elections(first: 100) { edges { node { id state electorate iAmElector iHaveVoted constituency { name rollSize champion { person { name } } } nominations { person { name } statement }
  myNomination { consentedAt } result { sentence lines { name approvals elected } } terms { rank person { name } } additionsByWeek { week added } openCommands { name open reason } } } pageInfo { hasNextPage } } }`;

/** The statements that the API sends to answer the list, transactions' own frame and what the live tail asks by itself left out. */
async function queriesFor(who: Citizen): Promise<{ kinds: number; statements: number; elections: number }> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const { elections } = await api.query<{ elections: { edges: unknown[] } }>(LIST, {}, { as: who.token });
  const statements = query.mock.calls.map(([sent]: unknown[]) => (typeof sent === 'string' ? sent : (sent as { text: string }).text)).filter((sql) => !/^(begin|commit|rollback)\b|\baudit\.event\b|pg_current_snapshot|audit\.horizon|session_seen/i.test(sql));
  query.mockRestore();
  return { kinds: new Set(statements).size, statements: statements.length, elections: elections.edges.length };
}

test('the list of elections costs the same known number of queries, however long it is', async () => {
  await TestElection.call(world);
  const one = await queriesFor(world.administrator);
  await api.database.owner(`update champion.election set published_at = kernel.now() where published_at is null`);
  for (const name of ['Crew', 'Partners', 'Agencies']) {
    const [made] = await api.database.query<{ id: string }>('api', `select champion.create_constituency($1, $2, 'other') as id`, [world.administrator.token, name]);
    await TestElection.call(world, { constituencyId: made?.id ?? '' });
  }
  await electChampion(world);
  const many = await queriesFor(world.administrator);
  expect([one.elections, many.elections]).toEqual([1, 5]);
  // whoami, elections, constituencies, my part, nominations, live terms, terms of elections, results, additions, people
  expect(one.kinds).toBeLessThanOrEqual(10);
  expect(many.kinds).toBe(10);
  // terms and nominations ask for their people together, unless one of them answers later
  expect(many.statements).toBeLessThanOrEqual(11);
});
