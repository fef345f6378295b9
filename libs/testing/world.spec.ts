import { expect, test } from 'vitest';
import { electChampion } from './elect-champion.js';
import { testApi } from './test-api.js';
import { foundWorld } from './world.js';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 3 });

test('the named world has a council of seven, customers on the roll, and a session for everybody', async () => {
  expect(world.members).toHaveLength(7);
  expect(world.customers).toHaveLength(8);
  expect(world.touchPointIds).toHaveLength(12);
  expect(other.organizationId).not.toBe(world.organizationId);
  const [who] = await api.database.query('api', 'select auth.whoami($1) as who', [world.chair.token]);
  expect(who).toMatchObject({ who: { seats: [{ councilId: world.councilId, isChair: true }] } });
});

test('the default election gives a sitting champion and two alternates', async () => {
  const { champion, alternates } = await electChampion(world);
  const terms = await api.database.owner('select person_id, rank from champion.live_term where organization_id = $1 order by rank', [world.organizationId]);
  expect(terms).toEqual([champion, ...alternates].map(({ id }, rank) => ({ person_id: id, rank })));
});

test('the API answers over HTTP', async () => {
  expect(await api.query('{ installation { demo } }')).toEqual({ installation: { demo: false } });
});
