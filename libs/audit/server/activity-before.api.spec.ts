import { randomUUID } from 'node:crypto';
import { fromNodeId } from '@tribune/kernel/server';
import { DecisionActs, foundWorld, testApi } from '@tribune/testing';
import { afterEach, expect, test } from 'vitest';
import { listenTo, type Heard } from './listen-to.js';

const api = await testApi();
const { database } = api;
const quiet = await foundWorld(database, { name: 'Brede Light' });
const acts = new DecisionActs(api, quiet);

const open: Heard[] = [];
const listen = async (token: string, ...asked: [query?: string]): Promise<Heard> => {
  const heard = listenTo(api.url, token, ...asked);
  open.push(heard);
  await heard.ready();
  return heard;
};
afterEach(() => Promise.all(open.splice(0).map((heard) => heard.stop())));

test('who asked before they listened hears what happened since then, of each thing once; neither what is older nor what is not theirs', async () => {
  const about = (type: string, subject: string) => database.owner(`select audit.record($1, null, $2, 'Council', $3)`, [quiet.organizationId, type, subject]);
  const draft = await acts.drafted(quiet.members[0]);
  const other = randomUUID();
  await about('LongAgo', randomUUID());
  await database.query('superuser', `set session_replication_role = replica; update audit.event set at = at - interval '10 minutes' where organization_id = '${quiet.organizationId}'; set session_replication_role = origin`);
  for (const [type, subject] of [['First', quiet.councilId], ['Again', quiet.councilId], ['Besides', other]] as const) await about(type, subject);
  await database.owner(`select audit.record($1, null, 'DraftTouched', 'Decision', $2)`, [quiet.organizationId, fromNodeId('Decision', draft)]);
  const before = (seconds: number) => `subscription { activity(secondsBefore: ${seconds}) { id type subjectType subjectId at } }`;
  const [since, author, fromNow] = await Promise.all([listen(quiet.members[1]?.token ?? '', before(60)), listen(quiet.members[0]?.token ?? '', before(60)), listen(quiet.members[1]?.token ?? '')]);
  await about('Later', quiet.councilId);
  for (const heard of [since, author, fromNow]) await heard.until('Later');
  expect([since, author, fromNow].map((heard) => heard.types())).toEqual([['Again', 'Besides', 'Later'], ['Again', 'Besides', 'DraftTouched', 'Later'], ['Later']]);
  for (const seconds of [61, -1]) {
    const refused = await listen(quiet.chair.token, before(seconds));
    await refused.ended().catch(() => undefined);
    expect(refused.error()).toContain('secondsBefore');
  }
});

test('what had happened is told at once and as that, what happens later as news: nobody waits for who does not end', async () => {
  const about = (type: string, times = 1) => database.owner(`select audit.record($1, null, $2, 'Council', $3) from generate_series(1, $4)`, [quiet.organizationId, type, quiet.councilId, times]);
  const holder = await database.ownerPool().connect();
  // it has an early number, and ends late
  await holder.query(`begin; select audit.record('${quiet.organizationId}', null, 'HeldBack', 'Seat', '${randomUUID()}')`);
  await about('Earlier');
  const token = quiet.members[1]?.token ?? '';
  const [since, fromNow] = await Promise.all([listen(token, 'subscription { activity(secondsBefore: 5) { id type subjectType subjectId } }'), listen(token)]);
  await since.until('Earlier');
  // more than one page of events
  await about('Meanwhile', 800);
  for (const heard of [since, fromNow]) await heard.until('Meanwhile');
  await holder.query('commit');
  holder.release();
  for (const heard of [since, fromNow]) await heard.until('HeldBack');
  await about('Afterwards');
  for (const heard of [since, fromNow]) await heard.until('Afterwards');
  expect(fromNow.types()).toEqual([...Array<string>(800).fill('Meanwhile'), 'HeldBack', 'Afterwards']);
  expect(new Set(fromNow.events.map(({ id }) => id)).size).toBe(802);
  expect(since.types().slice(since.types().indexOf('Earlier'))).toEqual(['Earlier', ...fromNow.types()]);
});
