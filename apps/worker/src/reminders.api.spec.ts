import { afterAll, expect, test } from 'vitest';
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
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const pool = api.database.pool('worker');
const send = async () => {
  received.length = 0;
  while (await sendDueMail({ pool, mailer, publicUrl: 'https://tribune.example' }, () => false));
};

test('a reminder that waited for the mail server reaches those who have still not voted, and nobody else', async () => {
  const decisionId = await acts.voting();
  await send();
  const [vote] = await api.database.owner<{ left: string }>(`select (closes_at - interval '20 hours' - kernel.now())::text as left from decision.vote`);
  await acts.pass(vote?.left ?? '');
  expect(await tick(pool)).toMatchObject({ failures: [] });
  for (const member of world.members.slice(0, 5)) await acts.done(member, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE', reason: null });
  await send();
  // by the hour at which this runs, their day or their week is told as well
  const reminders = () => received.filter(({ subject }) => subject.startsWith('Still time to vote'));
  expect(reminders().map(({ toName, subject }) => `${toName}: ${subject}`).sort()).toEqual(['Hanna Vogt: Still time to vote: Rebook by yourself', 'Rafael Prieto: Still time to vote: Rebook by yourself']);
  expect(reminders()[0]?.text).toMatch(/The vote closes on \w+day, .* \(Europe\/Berlin\)\./);
  expect(await tick(pool)).toMatchObject({ failures: [] });
  await send();
  expect(reminders()).toEqual([]);
});
