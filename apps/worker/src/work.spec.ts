import { generateKeyPairSync } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { keptCheckpoints, openSigner } from '@tribune/audit/server';
import { makeMailer, receiveMail, type ReceivedMail } from '@tribune/notification/server';
import { foundWorld, testDatabase } from '@tribune/testing';
import { startWork } from './work.js';

const received: ReceivedMail[] = [];
let receiverIsIll = false;
const receiver = await receiveMail(0, (mail) => {
  if (receiverIsIll) throw new Error('Come back later');
  received.push(mail);
});
afterAll(() => receiver.close());
const database = await testDatabase();
const world = await foundWorld(database, { customers: 500 });

const startWorker = () =>
  startWork({ databaseUrl: database.urls.worker, publicUrl: 'https://tribune.example/', mailer: makeMailer(`smtp://127.0.0.1:${receiver.port}`, 'Tribune <tribune@tribune.example>') });
const eventually = async (condition: () => boolean | Promise<boolean>, patience = 60_000) => {
  for (const deadline = Date.now() + patience; !(await condition()); await new Promise((go) => setTimeout(go, 50))) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
  }
};
const waiting = async () => Number((await database.owner<{ n: string }>('select count(*) as n from notification.mail where sent_at is null'))[0]?.n);

test('two workers send five hundred mails, each once', async () => {
  await database.query('api', 'select champion.call_election($1, $2, 7, 7)', [world.administrator.token, world.customersId]);
  expect(await waiting()).toBe(500);
  const workers = [startWorker(), startWorker()];
  await eventually(async () => (await waiting()) === 0);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(received).toHaveLength(500);
  expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(500);
  expect(new Set(received.map(({ to }) => to)).size).toBe(500);
}, 120_000);

test('a sign-in link arrives within a second and is erased where it waited', async () => {
  const worker = startWorker();
  received.length = 0;
  await database.query('api', 'select auth.request_link($1)', ['clara.bauer@northwind-air.example']);
  await eventually(() => received.length === 1, 5_000);
  await eventually(async () => (await waiting()) === 0);
  await worker.stop();
  const token = received[0]?.text.match(/https:\/\/tribune\.example\/sign-in\/link\/([0-9a-f]{64})/)?.[1];
  expect(received[0]).toMatchObject({ to: 'clara.bauer@northwind-air.example', toName: 'Clara Bauer', from: 'tribune@tribune.example', subject: 'Your sign-in link for Northwind Air' });
  expect(received[0]?.html).toContain(`href="https://tribune.example/sign-in/link/${token}"`);
  expect(await database.query('api', 'select auth.redeem($1) as session', [token])).toEqual([{ session: expect.any(String) }]);
  expect(await database.owner(`select data from notification.mail where kind = 'SignInLink'`)).toEqual([{ data: {} }]);
});

test('mail speaks the organization’s language to who has chosen none, and their own to who has', async () => {
  await database.query('api', `select people.set_organization_language($1, 'de')`, [world.administrator.token]);
  await database.owner(`update people.person set language = 'en' where id = $1`, [world.chair.id]);
  received.length = 0;
  for (const { email } of [world.chair, world.administrator]) await database.query('api', 'select auth.request_link($1)', [email]);
  const worker = startWorker();
  await eventually(() => received.length === 2);
  await worker.stop();
  const subjectFor = (address: string) => received.find(({ to }) => to === address)?.subject;
  expect([subjectFor(world.chair.email), subjectFor(world.administrator.email)]).toEqual(['Your sign-in link for Northwind Air', expect.stringContaining('Anmeldelink')]);
  await database.query('api', `select people.set_organization_language($1, 'en')`, [world.administrator.token]);
});

test('what the receiver refuses for now waits longer each time, and goes out when it is well again', async () => {
  receiverIsIll = true;
  received.length = 0;
  await database.query('api', 'select auth.request_link($1)', ['liam.byrne@northwind-air.example']);
  const worker = startWorker();
  const row = async () => (await database.owner<{ attempts: number; last_error: string | null; pause: number; sent: boolean }>(
    `select attempts, last_error, extract(epoch from next_attempt_at - kernel.now())::float8 as pause, sent_at is not null as sent from notification.mail order by queued_at desc limit 1`))[0];
  await eventually(async () => ((await row())?.attempts ?? 0) === 1);
  expect(await row()).toMatchObject({ last_error: expect.stringContaining('Come back later'), sent: false });
  expect((await row())?.pause).toBeGreaterThan(2);
  receiverIsIll = false;
  await eventually(async () => (await row())?.sent === true);
  await worker.stop();
  expect(received).toHaveLength(1);
  expect(await row()).toMatchObject({ attempts: 2, last_error: null });
}, 20_000);

test('a worker that dies after the mail server said yes sends again, recognisably: under the same Message-ID', async () => {
  received.length = 0;
  await database.query('api', 'select auth.request_link($1)', ['pedro.alves@northwind-air.example']);
  const real = makeMailer(`smtp://127.0.0.1:${receiver.port}`, 'Tribune <tribune@tribune.example>');
  let dies = true;
  const mortal: typeof real = {
    close: real.close,
    async send(mail) {
      await real.send(mail);
      if (dies) await database.query('superuser', `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tribune_worker' and datname = current_database()`);
      dies = false;
    },
  };
  const worker = startWork({ databaseUrl: database.urls.worker, publicUrl: 'https://tribune.example', mailer: mortal });
  await eventually(async () => (await waiting()) === 0);
  await worker.stop();
  expect(received).toHaveLength(2);
  expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(1);
});

test('a link that ran out and a person who has left get no mail, and nothing secret stays', async () => {
  await database.query('api', 'select auth.request_link($1)', ['noor.visser@northwind-air.example']);
  await database.query('api', 'select auth.request_link($1)', ['mei.tan@northwind-air.example']);
  await database.owner(`update notification.mail set queued_at = queued_at - interval '31 minutes' where sent_at is null and person_id = $1`, [world.customers[5]?.id]);
  await database.query('api', 'select people.person_leaves($1, $2)', [world.administrator.token, world.members[4]?.id]);
  received.length = 0;
  const worker = startWorker();
  const unsent = () => database.owner<{ last_error: string; data: object; never: boolean }>(
    `select last_error, data, next_attempt_at = 'infinity' as never from notification.mail where sent_at is null order by last_error`);
  await eventually(async () => (await unsent()).every(({ never }) => never));
  await worker.stop();
  expect(await unsent()).toEqual([
    { last_error: 'The link ran out before it could be sent', data: {}, never: true },
    { last_error: 'The person has left', data: {}, never: true },
  ]);
  expect(received).toEqual([]);
});

test('the clock alone opens the voting, and every elector gets a card', async () => {
  received.length = 0;
  const [election] = await database.owner<{ id: string }>('select id from champion.election');
  const nominee = world.customers[0];
  await database.query('api', 'select champion.nominate($1, $2, $3, $4)', [nominee?.token, election?.id, nominee?.id, 'I fly every week.']);
  const worker = startWorker();
  await database.owner(`select kernel.shift_clock('7 days 1 minute')`);
  await eventually(() => received.length === 500);
  await eventually(async () => (await database.owner(`select from notification.mail where data ? 'token'`)).length === 0);
  await worker.stop();
  expect(received.every(({ text }) => /https:\/\/tribune\.example\/vote\/[0-9a-f]{64}/.test(text))).toBe(true);
}, 60_000);

test('what happens is sealed within seconds, by one of two workers', async () => {
  const signer = openSigner(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), undefined);
  const workers = [0, 1].map(() => startWork({ databaseUrl: database.urls.worker, publicUrl: 'https://tribune.example', sealing: signer && { signer, kept: keptCheckpoints(undefined) } }));
  await eventually(async () => (await database.owner('select from audit.event e where not exists (select from audit.leaf l where l.organization_id = e.organization_id and l.event_id = e.id)')).length === 0);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await database.owner('select max(position) + 1 = count(*) and count(*) = (select max(size) from audit.checkpoint c where c.organization_id = l.organization_id) as whole from audit.leaf l group by l.organization_id')).toEqual([{ whole: true }]);
});
