import { randomUUID } from 'node:crypto';
import { foundWorld, testDatabase } from '@tribune/testing';
import type { Became } from '@tribune/kernel/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castTogether } from './cast-together.js';
import { gateWorldOf } from './gate-world.js';
import { seedDecisions } from './seeded-decisions.js';

const db = await testDatabase();
// both are founded before the first one's elections move the clock
const [company, elsewhere] = [await foundWorld(db), await foundWorld(db, { name: 'Elsewhere', customers: 6 })];
const world = await gateWorldOf(db, company);
const foreign = await gateWorldOf(db, elsewhere);
const [open, other] = (await seedDecisions(db, world, 2, 'open')).map(({ id }) => id) as [string, string];
const [theirs] = (await seedDecisions(db, foreign, 1, 'open')).map(({ id }) => id) as [string];
const [over] = (await seedDecisions(db, world, 1, 'carried')).map(({ id }) => id) as [string];

const together = (decision: string, ...who: Parameters<typeof castTogether>[3]) => castTogether(db.pool('api'), world, decision, who);
const refused = (code: string) => expect.objectContaining({ code }) as Became;
const kept = async (key: string) => (await db.owner('select 1 from kernel.idempotency where key = $1', [key])).length;
const standing = async (name: string, decision = open) =>
  (await db.owner<{ choice: string }>('select choice from decision.ballot where decision_id = $1 and person_id = $2 order by cast_number desc limit 1', [decision, world.people[name]]))[0]?.choice;

test('of ballots that come together each has its own answer, and one that is refused takes no other with it, nor its key', async () => {
  const [good, bad] = [randomUUID(), randomUUID()];
  const became = await together(
    open,
    ['m1', { choice: 'ABSTAIN', key: good }],
    ['m2', { choice: 'OBJECT', key: bad }],
    ['m3', { token: 'nobody' }],
    'champion',
    ['m4', { seen_revision: 2 }],
    ['m5', { decision: over }],
    ['m6', { decision: theirs }],
    ['m7', { choice: 'OBJECT', reason: 'Too dear.' }],
  );
  expect(became).toEqual([null, refused('ObjectionNeedsReason'), refused('SignInRequired'), refused('NotAnElector'), { code: 'RevisionMovedOn', data: { seen: 2, current: 1 } }, refused('VoteNotOpen'), refused('NotFound'), null]);
  expect([await standing('m1'), await standing('m2'), await standing('m7')]).toEqual(['ABSTAIN', 'AGREE', 'OBJECT']);
  expect([await kept(good), await kept(bad)]).toEqual([1, 0]);
  expect(await together(open, ['m2', { choice: 'OBJECT', reason: 'Mended.', key: bad }])).toEqual([null]);
  expect(await kept(bad)).toBe(1);
});

test('a key that is taken casts nothing, whether an hour ago or by the one before', async () => {
  const [earlier, twice] = [randomUUID(), randomUUID()];
  expect(await together(open, ['m1', { choice: 'AGREE', key: earlier }])).toEqual([null]);
  expect(await together(open, ['m1', { choice: 'ABSTAIN', key: earlier }], ['m3', { choice: 'ABSTAIN', key: twice }], ['m3', { choice: 'AGREE', key: twice }], ['m4', { choice: 'ABSTAIN', key: twice }])).toEqual([false, null, false, null]);
  expect([await standing('m1'), await standing('m3'), await standing('m4')]).toEqual(['AGREE', 'ABSTAIN', 'ABSTAIN']);
});

test('nobody speaks for an organization by casting: without one no key is kept and nothing is cast', async () => {
  const cast = { person: world.people['m1'], key: randomUUID(), hash: 'ab', response: {}, token: world.tokens['m1'], decision: open, seen_revision: 1, choice: 'OBJECT', reason: 'Too dear.' };
  await expect(db.query('api', 'select decision.cast_ballots($1)', [JSON.stringify([cast])])).rejects.toThrow(/row-level security|organization_id/);
  expect([await standing('m1'), await kept(cast.key)]).toEqual(['AGREE', 0]);
});

test('together they become what they become one after the other, in the order of the voters', async () => {
  const any = fc.tuple(
    fc.constantFrom('m1', 'm2', 'm3', 'm4', 'champion'),
    fc.record({ key: fc.constantFrom('key one of somebody', 'key two of somebody'), decision: fc.constantFrom(open, other, over, theirs), seen_revision: fc.constantFrom(1, 2), choice: fc.constantFrom('AGREE', 'ABSTAIN', 'OBJECT', 'MAYBE'), reason: fc.constantFrom(null, 'Too dear.', ' '), seen_cast: fc.constantFrom(null, 1, 2) }),
  );
  const inOrder = <Ballot>(all: [string, Ballot][]) => all.toSorted(([a], [b]) => ((world.people[a] ?? '') < (world.people[b] ?? '') ? -1 : (world.people[a] ?? '') > (world.people[b] ?? '') ? 1 : 0));
  // only who owns all of it can look at a vote that is open
  const client = await db.pool('superuser').connect();
  const became = async (work: () => Promise<readonly Became[]>) => {
    await client.query('begin');
    const answers = await work();
    const { rows } = await client.query('select person_id, decision_id, cast_number, choice, reason from decision.ballot order by 1, 2, 3');
    await client.query('rollback');
    return { answers, rows };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 8 }).map(inOrder), async (ballots) => {
      const alone = await became(async () => {
        const answers: Became[] = [];
        for (const ballot of ballots) answers.push(...(await castTogether(client, world, open, [ballot])));
        return answers;
      });
      expect(await became(() => castTogether(client, world, open, ballots))).toEqual(alone);
    }),
    { numRuns: 60 },
  ).finally(() => client.release(true));
});
