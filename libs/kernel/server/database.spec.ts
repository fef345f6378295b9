import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical, Refused, type Actor } from '@tribune/kernel/domain';
import { foundWorld, testDatabase } from '@tribune/testing';
import { DataSource } from 'typeorm';
import { Database } from './database.js';
import { Once } from './once.js';

const db = await testDatabase();
const source = new DataSource({ type: 'postgres', url: db.urls.api, installExtensions: false, extra: { max: 8 } });
const database = new Database(source);
const once = new Once(database);
let actor: Actor;

beforeAll(async () => {
  await source.initialize();
  const world = await foundWorld(db);
  actor = { organizationId: world.organizationId, personId: world.administrator.id, token: world.administrator.token } as Actor;
});
afterAll(() => source.destroy());

const key = 'the-same-key';

test('work speaks for its organization, at READ COMMITTED, and forgets it afterwards', async () => {
  const [inside] = await database.as(actor, (tx) => tx.query<{ org: string; level: string }[]>(`select kernel.organization()::text as org, current_setting('transaction_isolation') as level`));
  expect(inside).toEqual({ org: actor.organizationId, level: 'read committed' });
  const [outside] = await database.askAsStranger<{ org: string | null }>('select kernel.organization()::text as org', []);
  expect(outside).toEqual({ org: null });
});

test('what is read in one trip speaks for its organization alone, whoever used the connection before, and leaves nothing behind', async () => {
  const who = `select kernel.organization()::text as org, current_setting('plan_cache_mode') as plans, (select count(*)::integer from people.person) + $1::integer as seen`;
  const nobody = { organizationId: '00000000-0000-4000-8000-000000000000' };
  const faults = Array.from({ length: 16 }, () => database.read(actor, 'select 1 / $1::integer', [0]).catch((error: unknown) => (error as { code: string }).code));
  const reads = Array.from({ length: 16 }, (_, at) => [database.read(at % 2 ? actor : nobody, who, [0]), database.read(actor, who, [0], { kept: true }), database.askAsStranger(who, [0])]).flat();
  const found = new Set((await Promise.all(reads)).flat().map((row) => JSON.stringify(row)));
  expect(new Set(await Promise.all(faults))).toEqual(new Set(['22012']));
  const [there] = await db.owner<{ n: number }>('select count(*)::integer as n from people.person');
  expect([...found].sort()).toEqual(
    [
      { org: actor.organizationId, plans: 'auto', seen: there?.n },
      { org: actor.organizationId, plans: 'force_generic_plan', seen: there?.n },
      { org: nobody.organizationId, plans: 'auto', seen: 0 },
      { org: null, plans: 'auto', seen: 0 },
    ].map((row) => JSON.stringify(row)).sort(),
  );
  await expect(database.read(actor, 'select auth.redeem($1)', ['unknown'])).rejects.toMatchObject({ code: 'LinkNotUsable' });
});

test('a refusal in SQL arrives as one, with its data, and nothing before it stays', async () => {
  const refused = database.as(actor, async (tx) => {
    await tx.query(`insert into kernel.idempotency (organization_id, person_id, key, operation, request_hash) values ($1, $2, 'before-it', 'x', 'x')`, [actor.organizationId, actor.personId]);
    await tx.query('select auth.redeem($1)', ['unknown']);
  });
  await expect(refused).rejects.toMatchObject({ code: 'LinkNotUsable' });
  await expect(refused).rejects.toBeInstanceOf(Refused);
  expect(await db.owner(`select 1 from kernel.idempotency where key = 'before-it'`)).toEqual([]);
});

test('twenty at once with one key: the work is done once, and all get the first answer', async () => {
  let done = 0;
  const answers = await Promise.all(Array.from({ length: 20 }, () => once.run(actor, 'count', { idempotencyKey: key }, async () => ({ n: ++done }))));
  expect(done).toBe(1);
  expect(new Set(answers.map(({ n }) => n))).toEqual(new Set([1]));
});

test('the same key with other input, or for another operation, is refused', async () => {
  await expect(once.run(actor, 'count', { idempotencyKey: key, more: 1 } as { idempotencyKey: string }, async () => 2)).rejects.toMatchObject({ code: 'IdempotencyKeyReused' });
  await expect(once.run(actor, 'other', { idempotencyKey: key }, async () => 2)).rejects.toMatchObject({ code: 'IdempotencyKeyReused' });
});

test('an act of one statement is as exactly once: done by one of twenty, answered to all, refused to other input, and its key free after a refusal', async () => {
  const call = (idempotencyKey: string, act: string, answer = 1, more = {}) => once.call(actor, 'act', { idempotencyKey, ...more }, () => ({ answer, sql: ([place]) => `(${place}::text, ${act})`, values: ['x'] }));
  const refused = (idempotencyKey: string) => once.call(actor, 'act', { idempotencyKey }, (): never => {
    throw new Refused('NotYet');
  });
  await db.owner('create sequence kernel.acts');
  await db.owner('grant usage on sequence kernel.acts to tribune_api');
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => call('one-of-twenty', `nextval('kernel.acts')`, n)));
  expect(new Set(answers).size).toBe(1);
  expect(await db.owner('select last_value::integer as n from kernel.acts')).toEqual([{ n: 1 }]);
  await expect(call('one-of-twenty', `nextval('kernel.acts')`, 1, { more: 1 })).rejects.toMatchObject({ code: 'IdempotencyKeyReused' });
  await expect(refused('refused-first')).rejects.toMatchObject({ code: 'NotYet' });
  await expect(call('refused-first', `auth.redeem('unknown')`)).rejects.toMatchObject({ code: 'LinkNotUsable' });
  expect(await call('refused-first', 'kernel.now()', 7)).toBe(7);
  // who could do it, and cannot any more, still hears what it came to
  expect(await refused('refused-first')).toBe(7);
});

test('a refused attempt leaves its key free', async () => {
  const attempt = (work: () => Promise<number>) => once.run(actor, 'again', { idempotencyKey: 'refused-once' }, work);
  await expect(attempt(() => Promise.reject(new Refused('NotYet')))).rejects.toMatchObject({ code: 'NotYet' });
  expect(await attempt(async () => 7)).toBe(7);
});

test('what is kept of a request tells nothing to who tries the few requests that it could have been', async () => {
  await once.run(actor, 'castBallot', { idempotencyKey: 'a-hidden-ballot', choice: 'AGREE' } as { idempotencyKey: string }, async () => 1);
  const [kept] = await db.owner<{ hash: string }>(`select encode(request_hash, 'hex') as hash from kernel.idempotency where key = 'a-hidden-ballot'`);
  const guess = createHash('sha256').update(`castBallot\n${canonical({ choice: 'AGREE' })}`).digest('hex');
  expect(kept?.hash).toHaveLength(64);
  expect(kept?.hash).not.toBe(guess);
});
