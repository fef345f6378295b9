import { fromNodeId } from '@tribune/kernel/server';
import { DecisionActs, electChampion, foundWorld, moveClock, testApi } from '@tribune/testing';
import { expect, test } from 'vitest';
import { tick } from './tick.js';

const api = await testApi();
const { database } = api;
const [ours, theirs, young] = [await foundWorld(database), await foundWorld(database, { name: 'Other Air' }), await foundWorld(database, { name: 'Young Air' })];
const worker = database.pool('worker');
const stateOf = async (decision: string): Promise<unknown> => (await database.owner<{ state: string }>('select state from decision.decision where id = $1', [fromNodeId('Decision', decision)]))[0]?.state;

test('what cannot be done at one decision is said, keeps nobody else waiting, and is done as soon as it can be', async () => {
  const [first, second] = [new DecisionActs(api, ours), new DecisionActs(api, theirs)];
  const [ill, well, foreign] = [await first.voting(), await first.voting(), await second.voting()];
  for (const [acts, decision] of [[first, ill], [first, well], [second, foreign]] as const) await acts.castAll(decision);
  await database.owner(`create function decision.break_one() returns trigger language plpgsql as $$ begin if new.decision_id = '${fromNodeId('Decision', ill)}' then raise exception 'the disk has a scratch here'; end if; return new; end $$`);
  await database.owner('create trigger break_one before insert on decision.tally for each row execute function decision.break_one()');
  await moveClock(database, '40 days');
  for (let round = 0; round < 2; round++) {
    const { failures } = await tick(worker);
    expect(failures).toEqual([expect.stringMatching(new RegExp(`decision.tick_decision.*${fromNodeId('Decision', ill)}: the disk has a scratch here`))]);
    expect([await stateOf(ill), await stateOf(well), await stateOf(foreign)]).toEqual(['VOTING', 'CARRIED', 'CARRIED']);
  }
  await database.owner('drop trigger break_one on decision.tally');
  expect(await tick(worker)).toMatchObject({ failures: [] });
  expect(await stateOf(ill)).toBe('CARRIED');
});

test('a second in which nothing is due locks nothing and writes nothing, though decisions wait for their champion', async () => {
  const acts = new DecisionActs(api, young);
  await acts.pass('1 minute');
  await electChampion(young);
  await acts.pass('1 minute');
  await acts.carried();
  // who is elected is asked, and clocks that had run out before are written down
  for (let round = 0; round < 2; round++) expect(await tick(worker)).toMatchObject({ failures: [] });
  const client = await worker.connect();
  try {
    await client.query('begin');
    expect((await client.query('select * from decision.due_by_clock()')).rows).toEqual([]);
    expect((await client.query('select * from decision.due_objections()')).rows).toEqual([]);
    expect((await client.query('select pg_current_xact_id_if_assigned() as wrote')).rows).toEqual([{ wrote: null }]);
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect((await database.owner('select from decision.clock')).length).toBeGreaterThan(0);
  // and as soon as the time of one of them is over, something is
  await moveClock(database, '8 days');
  expect((await database.query('worker', 'select decision_id from decision.due_by_clock()')).length).toBeGreaterThan(0);
});
