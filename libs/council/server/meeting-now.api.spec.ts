import { randomUUID } from 'node:crypto';
import { DecisionActs, electChampion, foundWorld, MeetingActs, nodeId, testApi, uuidOf, type Citizen, type Who } from '@tribune/testing';
import { beforeAll, expect, test } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail', customers: 3 });
const [decisions, meetings] = [new DecisionActs(api, world), new MeetingActs(api, world)];
const { chair, administrator } = world;
const [, service, product, operations] = world.members as [Citizen, Citizen, Citizen, Citizen];
const customer = world.customers[6] ?? null;
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  await decisions.pass('1 minute');
});

test('who is there, what is treated now, what is noted; the ballots are those of the decision', async () => {
  const decisionId = await decisions.seconded();
  const id = await meetings.planned(8);
  await meetings.act(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: 1, items: [{ title: 'Welcome', minutes: 10 }, { decisionId, minutes: 30 }] });
  type Now = { state: string; version: number; treatsItemId: string | null; begunAt: string | null; closedAt: string | null; agenda: { id: string; title: string; note: string; treatedAt: string | null; voteRecordedAt: string | null }[]; attendance: object; invitations: { presence: string | null; arrivedAt: string | null; leftAt: string | null; person: { id: string; name: string } }[] };
  const now = (who: Who = service) => meetings.read<Now>(who, id, 'state version treatsItemId begunAt closedAt agenda { id title note treatedAt voteRecordedAt } attendance { seats needed inRoom remote absent unknown verdict } invitations { presence arrivedAt leftAt person { id name } }');
  const [welcome = '', vote = ''] = (await now()).agenda.map((item) => item.id);
  const mark = (who: Who, presence: string, whom?: Citizen) => meetings.act(who, 'markPresence', { meetingId: id, presence, personId: whom && nodeId('Person', whom.id) });
  for (const early of [await meetings.act(chair, 'beginMeeting', { meetingId: id }), await mark(service, 'IN_ROOM')]) expect(early).toMatchObject({ code: 'MeetingTooEarly' });
  await decisions.pass('7 days 23 hours 30 minutes');
  await decisions.done(chair, 'openVote', { decisionId });
  expect(await meetings.act(chair, 'treatItem', { meetingId: id, itemId: welcome })).toMatchObject({ code: 'MeetingWrongState' });
  for (const who of [service, champion]) for (const [verb, more] of [['beginMeeting', {}], ['treatItem', { itemId: welcome }], ['noteItem', { itemId: welcome, note: 'x' }]] as const) expect(await meetings.act(who, verb, { meetingId: id, ...more })).toMatchObject({ code: 'ChairMeets' });
  for (const who of [elsewhere.chair, customer]) expect(await meetings.act(who, 'beginMeeting', { meetingId: id })).toMatchObject({ code: 'NotFound' });
  const begun = await Promise.all([0, 1].map(() => meetings.act(chair, 'beginMeeting', { meetingId: id })));
  expect(begun.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['BeginMeetingPayload', 'MeetingWrongState']);
  expect(await now()).toMatchObject({ state: 'RUNNING', treatsItemId: welcome });

  expect([await mark(service, 'IN_ROOM'), await mark(champion, 'REMOTE'), await mark(chair, 'IN_ROOM'), await mark(chair, 'ABSENT', operations), await mark(chair, 'IN_ROOM', product)].map(({ __typename }) => __typename)).toEqual(Array(5).fill('MarkPresencePayload'));
  expect(await mark(chair, 'REMOTE', operations)).toMatchObject({ code: 'RemoteSaysSo' });
  expect(await mark(service, 'IN_ROOM', operations)).toMatchObject({ code: 'ChairMeets' });
  expect(await mark(administrator, 'IN_ROOM')).toMatchObject({ code: 'NotInvited' });
  expect(await mark(chair, 'IN_ROOM', administrator)).toMatchObject({ code: 'NotFound' });
  expect((await now()).attendance).toMatchObject({ seats: 7, needed: 4, inRoom: 3, absent: 1, unknown: 3, verdict: 'OPEN' });
  await mark(product, 'REMOTE');
  await mark(product, 'ABSENT');
  const left = (await now()).invitations.find(({ person }) => person.name === product.name);
  expect([left?.presence, left?.arrivedAt !== null, left?.leftAt !== null]).toEqual(['ABSENT', true, true]);

  // a press that arrives twice goes one item on; a note stands as it was written last, and the agenda may change around it
  await Promise.all([0, 1].map(() => meetings.act(chair, 'treatItem', { meetingId: id, itemId: vote })));
  expect(await meetings.act(chair, 'treatItem', { meetingId: id, itemId: nodeId('MeetingItem', randomUUID()) })).toMatchObject({ code: 'NotFound' });
  await meetings.act(chair, 'noteItem', { meetingId: id, itemId: welcome, note: ' Two letters were read out. ' });
  const { version } = await now();
  const set = (items: object[]) => meetings.act(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: version, items });
  expect(await set([{ decisionId, minutes: 30 }])).toMatchObject({ code: 'TreatedHere' });
  expect(await set([{ decisionId, minutes: 30 }, { itemId: welcome, title: 'Welcome', minutes: 5 }, { title: 'Any other business', minutes: 5 }])).toMatchObject({ __typename: 'SetMeetingAgendaPayload' });
  const { agenda, treatsItemId } = await now();
  expect([treatsItemId, agenda.map(({ id: item, title, note, treatedAt }) => [item === welcome || item === vote, title, note, treatedAt !== null])]).toEqual([vote, [[true, 'Rebook by yourself', '', true], [true, 'Welcome', 'Two letters were read out.', true], [false, 'Any other business', '', false]]]);

  // the connection drops in the middle of a vote: the ballot that is sent again under its key is the one that arrived, wherever the meeting is by then
  const [key, ballot] = [randomUUID(), { decisionId, seenRevision: 1, choice: 'AGREE' }];
  const first = await decisions.act(service, 'castBallot', ballot, key);
  await meetings.act(chair, 'treatItem', { meetingId: id, itemId: welcome });
  expect(await decisions.act(service, 'castBallot', ballot, key)).toEqual(first);
  expect(await api.database.owner('select count(*)::integer as casts from decision.ballot where decision_id = $1', [uuidOf(decisionId)])).toEqual([{ casts: 1 }]);
  expect(await meetings.act(chair, 'recordVote', { meetingId: id, decisionId })).toMatchObject({ __typename: 'RecordVotePayload' });
  expect(await meetings.act(chair, 'cancelMeeting', { meetingId: id, because: 'x' })).toMatchObject({ code: 'MeetingWrongState' });
  expect(await meetings.act(chair, 'closeMeeting', { meetingId: id })).toMatchObject({ meeting: { state: 'HELD' } });
  expect([await mark(service, 'ABSENT'), await meetings.act(chair, 'noteItem', { meetingId: id, itemId: welcome, note: '' })].map(({ code }) => code)).toEqual(['MeetingWrongState', 'MeetingWrongState']);
  expect(await now()).toMatchObject({ treatsItemId: null, closedAt: expect.any(String) });
  for (const attack of ['update council.attendance set presence = \'REMOTE\'', 'update council.meeting_item set note = \'\'', 'update council.meeting set state = \'RUNNING\'']) await expect(api.database.query('api', attack)).rejects.toThrow('permission denied');
});
