import { setTimeout as sleep } from 'node:timers/promises';
import { fromNodeId } from '@tribune/kernel/server';
import { DecisionActs, foundWorld, testApi } from '@tribune/testing';
import { expect, test } from 'vitest';
import { fanOut } from './send-due-delivery.js';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const acts = new DecisionActs(api, world);

test('what happened before a webhook was added is not told to it, though somebody else on the server held it back until after', async () => {
  const holder = await database.ownerPool().connect();
  await holder.query('begin; select pg_current_xact_id()');
  await acts.proposed(world.chair);
  await database.query('api', `select integration.add_webhook($1, 'Data warehouse', 'https://example.com/', array['decision.proposed'], 'whsec_${'a'.repeat(32)}')`, [world.administrator.token]);
  const later = await acts.proposed(world.chair);
  expect(await fanOut(database.pool('worker'))).toBe(0);
  await holder.query('rollback');
  holder.release();
  // other spec files share the cluster, and hold back what follows by transaction, too
  for (const deadline = Date.now() + 10_000; (await fanOut(database.pool('worker'))) === 0 && Date.now() < deadline; ) await sleep(20);
  expect(await database.owner('select number::int, subject_id from integration.delivery')).toEqual([{ number: 1, subject_id: fromNodeId('Decision', later) }]);
});
