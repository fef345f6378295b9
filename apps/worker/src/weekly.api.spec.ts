import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMailer, receiveMail, sendDueMail, tick, type ReceivedMail } from '@tribune/notification/server';
import { DecisionActs, foundWorld, testApi } from '@tribune/testing';

const received: ReceivedMail[] = [];
const receiver = await receiveMail(0, (mail) => void received.push(mail));
const mailer = makeMailer(`smtp://127.0.0.1:${receiver.port}`, 'Tribune <tribune@tribune.example>');
afterAll(async () => {
  mailer.close();
  await receiver.close();
});
const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
await foundWorld(database, { name: 'Marker Rail' });
const acts = new DecisionActs(api, world);
const pool = database.pool('worker');
const send = async () => {
  received.length = 0;
  expect(await tick(pool)).toMatchObject({ failures: [] });
  while (await sendDueMail({ pool, mailer, publicUrl: 'https://tribune.example' }, () => false));
};
/** The next Monday at this time of day where the company is. */
const mondayAt = (time: string) =>
  database.owner(`select kernel.shift_clock(((date_trunc('week', kernel.now() at time zone 'Europe/Berlin') + interval '7 days' + $1::time) at time zone 'Europe/Berlin') - kernel.now()), 1`, [time]);
const weekly = () => received.filter(({ text }) => text.includes('This mail comes on Mondays'));
const signedInAgain = () => database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days'`);

beforeAll(async () => {
  await database.owner(`update people.person set time_zone = 'America/New_York' where id = $1`, [acts.member(6).id]);
});

test('a week without news brings no mail', async () => {
  await mondayAt('07:01');
  await send();
  expect(weekly()).toEqual([]);
});

test('on Monday at seven, where each lives: what waits with its time, and what happened; once', async () => {
  await mondayAt('06:00');
  await signedInAgain();
  await acts.voting(acts.member(0), acts.member(1), { title: 'Quiet cabin' });
  await send();
  expect(weekly()).toEqual([]);
  await database.owner(`select kernel.shift_clock('61 minutes')`);
  await send();
  const mails = weekly();
  expect(mails.map(({ toName }) => toName).sort()).toEqual(['Amara Okafor', 'Hanna Vogt', 'Ines Duarte', 'Jonas Lind', 'Mei Tan', 'Rafael Prieto', 'Tomasz Wolny'].filter((name) => name !== 'Hanna Vogt'));
  expect(mails[0]?.subject).toBe('One decision waits for you at Northwind Air');
  expect(mails[0]?.text).toMatch(/• Decision 1, “Quiet cabin”: your vote, until \w+day, .*\(Europe\/Berlin\)/);
  expect(mails.find(({ toName }) => toName === 'Ines Duarte')?.text).toContain('your proposal was seconded');
  await send();
  expect(weekly()).toEqual([]);
  await database.owner(`select kernel.shift_clock('6 hours')`);
  await send();
  expect(weekly().map(({ toName, text }) => [toName, text.includes('America/New_York')])).toEqual([['Hanna Vogt', true]]);
});

test('one click stops it, a look at the link does not; the page lets it come again', async () => {
  await mondayAt('07:01');
  await signedInAgain();
  await acts.voting(acts.member(0), acts.member(1), { title: 'Bags by machine' });
  await send();
  const mail = weekly().find(({ toName }) => toName === 'Mei Tan');
  const [, token = ''] = mail?.unsubscribe.match(/^<https:\/\/tribune\.example\/weekly\/stop\/([0-9a-f]{64})>$/) ?? [];
  expect(mail?.text).toContain(`https://tribune.example/weekly/stop/${token}`);
  const wanted = async () => (await database.owner<{ weekly: boolean }>('select weekly from notification.rhythm where person_id = $1', [acts.member(4).id]))[0]?.weekly ?? true;
  await fetch(`${api.url}/weekly/stop/${token}`);
  expect(await wanted()).toBe(true);
  expect((await fetch(`${api.url}/weekly/stop/${token}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' })).status).toBe(200);
  expect(await wanted()).toBe(false);
  expect((await fetch(`${api.url}/weekly/stop/${'0'.repeat(64)}`, { method: 'POST' })).status).toBe(404);
  const back = 'mutation ($input: StopWeeklyInput!) { stopWeekly(input: $input) { __typename ... on StopWeeklyPayload { stopped } ... on Refusal { message } } }';
  await mondayAt('07:01');
  await signedInAgain();
  await acts.voting(acts.member(0), acts.member(1), { title: 'Another' });
  await send();
  expect(weekly().map(({ toName }) => toName)).not.toContain('Mei Tan');
  expect(await api.query(back, { input: { idempotencyKey: 'stop-again-1', token, stopped: false } })).toEqual({ stopWeekly: { __typename: 'StopWeeklyPayload', stopped: false } });
  expect(await wanted()).toBe(true);
  expect(await api.query(back, { input: { idempotencyKey: 'stop-again-2', token: 'nonsense', stopped: true } })).toMatchObject({ stopWeekly: { __typename: 'StopLinkUnknown' } });
});
