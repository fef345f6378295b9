import { randomUUID } from 'node:crypto';
import { electChampion, foundWorld, MeetingActs, testApi, uuidOf, type Citizen, type Who } from '@tribune/testing';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database);
const meetings = new MeetingActs(api, world);
const { chair } = world;
const [, service, product] = world.members as [Citizen, Citizen, Citizen];
const customer = world.customers[6] ?? null;
const { champion } = await electChampion(world);

test('a person’s own calendar: their meetings and summits at an address that is theirs alone, through daylight saving', async () => {
  type Made = Record<string, { code?: string; path?: string }>;
  const make = async (who: Who, key: string = randomUUID()) => (await api.query<Made>('mutation ($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { __typename ... on MakeCalendarFeedPayload { path } ... on Refusal { code } } }', { input: { idempotencyKey: key } }, { as: who?.token }))['makeCalendarFeed'];
  const fetched = async (path = '') => fetch(`${api.url}${path}`);
  const events = async (path?: string) => new ICAL.Component(ICAL.parse(await (await fetched(path)).text()) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const inBerlin = (at: Date) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' }).format(at);
  // half past nine in Berlin, before and after the clocks go forward on 28 March 2027
  const [winter, summer] = [await meetings.planned(0, { startsAt: '2027-03-23T08:30:00Z', minutes: 90 }), await meetings.planned(0, { startsAt: '2027-03-30T07:30:00Z', minutes: 90 })];
  await meetings.act(chair, 'setMeetingAgenda', { meetingId: winter, seenVersion: 1, items: [{ title: 'Letters; prices, and “more”', minutes: 10 }] });
  await meetings.act(chair, 'cancelMeeting', { meetingId: summer, because: 'Easter.' });
  await api.database.owner(`insert into summit.summit (organization_id, title, starts_at, ends_at, sponsor_id, organizer_id, state, announced_at) values ($1, 'Autumn summit', '2027-10-31T08:00:00Z', '2027-10-31T15:00:00Z', $2, $3, 'ANNOUNCED', kernel.now())`, [world.organizationId, service.id, chair.id]);

  const key = randomUUID();
  const { path = '' } = (await make(service, key)) ?? {};
  expect([path, await make(service, key)]).toEqual([expect.stringMatching(/^\/calendar\/feed\/[0-9a-f]{64}\.ics$/), { __typename: 'MakeCalendarFeedPayload', path }]);
  const mine = await events(path);
  const [before, after] = [winter, summer].map((id) => mine.find(({ uid }) => uid === `${uuidOf(id)}@tribune`));
  expect([before, after].map((event) => event && [inBerlin(event.startDate.toJSDate()), event.duration.toSeconds()])).toEqual([['09:30', 5_400], ['09:30', 5_400]]);
  expect([before?.description.startsWith('1. Letters; prices, and “more” (10 min)'), after?.component.getFirstPropertyValue('status'), mine.some(({ summary }) => summary === 'Autumn summit')]).toEqual([true, 'CANCELLED', true]);
  const [his] = [await make(champion)];
  expect([(await events(his?.path)).length > 0, (await events(his?.path)).some(({ summary }) => summary === 'Autumn summit')]).toEqual([true, false]);

  expect(await make(customer)).toMatchObject({ code: 'NotFound' });
  expect(await make(null)).toMatchObject({ code: 'SignInRequired' });
  const both = await Promise.all([make(service), make(service)]);
  expect((await Promise.all(both.map(async (made) => (await fetched(made?.path)).status))).sort()).toEqual([200, 404]);
  expect((await fetched(path)).status).toBe(404);
  await expect(api.database.query('api', 'select secret_hash from council.calendar_feed')).rejects.toThrow('permission denied');
  const kept = await api.database.owner<{ response: unknown }>(`select response from kernel.idempotency where operation = 'makeCalendarFeed'`);
  expect(kept.map(({ response }) => response)).toEqual(kept.map(() => ''));
  await api.query('mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename } }', { input: { idempotencyKey: randomUUID() } }, { as: champion.token });
  expect([(await fetched(his?.path)).status, (await api.query('{ calendarFeed { madeAt } }', {}, { as: champion.token }))]).toEqual([404, { calendarFeed: null }]);
  // whoever has left has no calendar, though the address is the same
  const gone = await make(product);
  await api.database.owner('update people.person set left_at = kernel.now() where id = $1', [product.id]);
  expect((await fetched(gone?.path)).status).toBe(404);
});
