import { randomUUID } from 'node:crypto';
import { MEETING_COMMANDS, MEETING_STATES, meetingLeadsTo, type MeetingState } from '@tribune/council/domain';
import { DecisionActs, electChampion, foundWorld, MeetingActs, nodeId, testApi, uuidOf, type Citizen, type Who } from '@tribune/testing';
import { beforeAll, expect, test } from 'vitest';

const api = await testApi({ PUBLIC_URL: 'https://tribune.example' });
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail', customers: 3 });
const [decisions, meetings] = [new DecisionActs(api, world), new MeetingActs(api, world)];
const { chair, administrator } = world;
const [, service, product, operations] = world.members as [Citizen, Citizen, Citizen, Citizen];
const councilId = nodeId('Council', world.councilId);
const customer = world.customers[6] ?? null;
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  await decisions.pass('1 minute');
});

const act: MeetingActs['act'] = (...given) => meetings.act(...given);
const read: MeetingActs['read'] = (...given) => meetings.read(...given);
const inDays: MeetingActs['inDays'] = (days) => meetings.inDays(days);
const planned: MeetingActs['planned'] = (...given) => meetings.planned(...given);
const mailed = async (kind: string, meetingId: string) =>
  (await api.database.owner<{ name: string }>(`select p.name from notification.mail m join people.person p on p.id = m.person_id where m.kind = $1 and m.data->>'meeting' = $2 order by p.name`, [kind, uuidOf(meetingId)])).map(({ name }) => name);
const names = (people: readonly Citizen[]) => people.map(({ name }) => name).sort();

test('the chair calls the council together, once; members and the champion are invited by nobody’s choice', async () => {
  const [key, input] = [randomUUID(), { councilId, startsAt: await inDays(20), minutes: 90, place: 'Room 4' }];
  const first = await act(chair, 'planMeeting', input, key);
  expect(first).toMatchObject({ __typename: 'PlanMeetingPayload', meeting: { state: 'PLANNED', version: 1 } });
  expect(await act(chair, 'planMeeting', input, key)).toEqual(first);
  const id = first.meeting?.id ?? '';
  const { invitations } = await read<{ invitations: { isMember: boolean; reply: null; person: { name: string } }[] }>(service, id, 'invitations { isMember reply person { name } }');
  expect(invitations.filter(({ isMember }) => isMember).map(({ person }) => person.name)).toEqual(names(world.members));
  expect(invitations.filter(({ isMember }) => !isMember)).toEqual([{ isMember: false, reply: null, person: { name: champion.name } }]);
  expect(await mailed('MeetingInvited', id)).toEqual(names([...world.members.filter((member) => member !== chair), champion]));
  const [notice] = (await api.query<{ notices: { edges: { node: object }[] } }>('{ notices(first: 1) { edges { node { kind title place } } } }', {}, { as: champion.token })).notices.edges;
  expect(notice?.node).toEqual({ kind: 'MeetingInvited', title: 'Brand council', place: `/meetings/${id}` });
});

test('what cannot be is refused in a sentence; of two who plan the same moment one does', async () => {
  const input = { councilId, startsAt: await inDays(21), minutes: 60, place: '' };
  for (const who of [service, administrator, champion]) expect(await act(who, 'planMeeting', input)).toMatchObject({ code: 'ChairMeets' });
  for (const who of [elsewhere.chair, customer]) expect(await act(who, 'planMeeting', input)).toMatchObject({ code: 'NotFound' });
  expect(await act(null, 'planMeeting', input)).toMatchObject({ code: 'SignInRequired' });
  expect(await act(chair, 'planMeeting', { ...input, startsAt: await inDays(-1) })).toMatchObject({ code: 'MeetingInThePast', field: 'startsAt' });
  expect(await act(chair, 'planMeeting', { ...input, minutes: 5 })).toMatchObject({ code: 'InputInvalid' });
  const both = await Promise.all([0, 1].map(() => act(chair, 'planMeeting', input)));
  expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['MeetingTwice', 'PlanMeetingPayload']);
});

test('staff and champions see meetings; customers, strangers and other organizations do not', async () => {
  const id = await planned(22);
  const sees = async (who: Who) => (await read<object | null>(who, id, 'id')) !== null;
  expect([await sees(administrator), await sees(service), await sees(champion), await sees(customer), await sees(elsewhere.chair)]).toEqual([true, true, true, false, false]);
  await expect(read(null, id, 'id')).rejects.toThrow('SignInRequired');
  for (const who of [elsewhere.chair, customer]) expect(await act(who, 'replyToMeeting', { meetingId: id, reply: 'COMING' })).toMatchObject({ code: 'NotFound' });
  expect(await act(administrator, 'replyToMeeting', { meetingId: id, reply: 'COMING' })).toMatchObject({ code: 'NotInvited' });
  for (const verb of ['closeMeeting', 'recordVote', 'setMeetingAgenda']) {
    const more = { closeMeeting: {}, recordVote: { decisionId: nodeId('Decision', randomUUID()) }, setMeetingAgenda: { seenVersion: 1, items: [] } }[verb];
    expect(await act(service, verb, { meetingId: id, ...more })).toMatchObject({ code: 'ChairMeets' });
  }
  await expect(api.database.query('api', `update council.invitation set reply = 'COMING', replied_at = kernel.now()`)).rejects.toThrow('permission denied');
});

test('replies make the forecast; who has not answered is unknown; at another time everybody is asked anew', async () => {
  const id = await planned(23);
  const forecast = async () => (await read<{ forecast: object }>(service, id, 'forecast { seats needed inRoom remote absent unknown verdict }')).forecast;
  expect(await forecast()).toEqual({ seats: 7, needed: 4, inRoom: 0, remote: 0, absent: 0, unknown: 7, verdict: 'OPEN' });
  await Promise.all([chair, service, champion].map((who) => act(who, 'replyToMeeting', { meetingId: id, reply: 'COMING' })));
  for (const who of [product, operations]) await act(who, 'replyToMeeting', { meetingId: id, reply: 'REMOTE' });
  expect(await forecast()).toMatchObject({ inRoom: 2, remote: 2, unknown: 3, verdict: 'SURE' });
  await act(service, 'replyToMeeting', { meetingId: id, reply: 'NOT_COMING' });
  expect(await forecast()).toMatchObject({ inRoom: 1, absent: 1, verdict: 'OPEN' });
  expect(await read(service, id, 'myReply')).toEqual({ myReply: 'NOT_COMING' });
  const changes = await Promise.all([24, 25].map(async (days) => act(chair, 'changeMeeting', { meetingId: id, seenVersion: 1, startsAt: await inDays(days), minutes: 60, place: 'Room 4' })));
  expect(changes.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['ChangeMeetingPayload', 'MeetingMovedOn']);
  expect(await forecast()).toMatchObject({ unknown: 7 });
  expect(await mailed('MeetingMoved', id)).toHaveLength(7);
});

test('the agenda takes decisions from the backlog, predicts its times, and says when it is too long', async () => {
  const [first, second] = [await decisions.seconded(), await decisions.proposed(chair, { title: 'A second seat' })];
  const id = await planned(26);
  const startsAt = Date.parse((await read<{ startsAt: string }>(chair, id, 'startsAt')).startsAt);
  const backlog = async () => (await read<{ backlog: { id: string }[] }>(chair, id, 'backlog { id title state }')).backlog.map((each) => each.id);
  expect(await backlog()).toEqual(expect.arrayContaining([first, second]));
  const items = [{ title: 'Welcome', minutes: 10 }, { decisionId: first, minutes: 40 }, { decisionId: second, minutes: 20 }];
  const set = (more: object) => act(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: 1, items, ...more });
  expect(await set({ items: [items[1], items[1]] })).toMatchObject({ code: 'DecisionTwice' });
  expect(await set({ items: [{ title: ' ', minutes: 5 }] })).toMatchObject({ code: 'FieldMissing' });
  expect(await set({ items: [{ decisionId: nodeId('Decision', randomUUID()), minutes: 5 }] })).toMatchObject({ code: 'NotFound' });
  expect(await set({ items: [{ decisionId: await decisions.drafted(), minutes: 5 }] })).toMatchObject({ code: 'NotFound' });
  const both = await Promise.all([0, 1].map(() => set({})));
  expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['MeetingMovedOn', 'SetMeetingAgendaPayload']);
  const { agenda, minutesOver } = await read<{ agenda: { title: string; startsAt: string; over: boolean; leftOut: string[] }[]; minutesOver: number }>(service, id, 'minutesOver agenda { title startsAt over leftOut decision { state } }');
  expect(agenda.map(({ title, startsAt: at, over, leftOut }) => [title, (Date.parse(at) - startsAt) / 60_000, over, leftOut])).toEqual([['Welcome', 0, false, []], ['Rebook by yourself', 10, false, []], ['A second seat', 50, true, []]]);
  expect([minutesOver, (await backlog()).includes(first)]).toEqual([10, false]);
  expect(await mailed('MeetingTreats', id)).toEqual([champion.name, champion.name]);
});

test('a meeting that left a champion out records no vote on a decision of theirs, whoever writes; one with seven days’ notice does', async () => {
  const decisionId = await decisions.seconded();
  const [soon, ahead, late] = [await planned(5), await planned(8), await planned(9)];
  for (const meetingId of [soon, ahead]) await act(chair, 'setMeetingAgenda', { meetingId, seenVersion: 1, items: [{ decisionId, minutes: 30 }] });
  const leftOut = async (meetingId: string) => (await read<{ agenda: { leftOut: string[] }[] }>(champion, meetingId, 'agenda { leftOut }')).agenda.map((item) => item.leftOut);
  expect([await leftOut(soon), await leftOut(ahead)]).toEqual([[['Customers']], [[]]]);
  expect(await act(chair, 'recordVote', { meetingId: ahead, decisionId })).toMatchObject({ code: 'MeetingNotBegun' });
  await decisions.pass('3 days');
  // put on the agenda six days before: known too late, though the meeting itself was not
  await act(chair, 'setMeetingAgenda', { meetingId: late, seenVersion: 1, items: [{ decisionId, minutes: 30 }] });
  expect(await leftOut(late)).toEqual([['Customers']]);
  await decisions.pass('6 days 2 hours');
  expect(await act(chair, 'recordVote', { meetingId: ahead, decisionId })).toMatchObject({ code: 'NoVoteToRecord' });
  await decisions.done(chair, 'openVote', { decisionId });
  for (const meetingId of [soon, late]) expect(await act(chair, 'recordVote', { meetingId, decisionId })).toMatchObject({ code: 'ChampionLeftOut', message: expect.stringContaining('the champion of the customers did not have seven days’ notice') });
  await expect(api.database.owner(`insert into council.meeting_vote (organization_id, meeting_id, decision_id, basis, recorded_by) select organization_id, $1, id, vote_basis, author_id from decision.decision where id = $2`, [uuidOf(late), uuidOf(decisionId)])).rejects.toThrow('ChampionLeftOut');
  const both = await Promise.all([0, 1].map(() => act(chair, 'recordVote', { meetingId: ahead, decisionId })));
  expect(both.map(({ __typename }) => __typename)).toEqual(['RecordVotePayload', 'RecordVotePayload']);
  expect((await read<{ agenda: { voteRecordedAt: string | null }[] }>(service, ahead, 'agenda { voteRecordedAt }')).agenda.map(({ voteRecordedAt }) => voteRecordedAt !== null)).toEqual([true]);
  expect(await act(chair, 'cancelMeeting', { meetingId: ahead, because: 'x' })).toMatchObject({ code: 'VotedHere' });
  expect(await act(chair, 'setMeetingAgenda', { meetingId: ahead, seenVersion: 2, items: [] })).toMatchObject({ code: 'VotedHere' });
  await expect(api.database.owner('delete from council.meeting_vote')).rejects.toThrow('stays as it is');
  expect(await act(chair, 'closeMeeting', { meetingId: ahead })).toMatchObject({ meeting: { state: 'HELD' } });
});

test('a cadence gives the next dates in the organization’s zone; a planned one is no longer among them', async () => {
  const cadence = { councilId, rrule: 'FREQ=MONTHLY;BYDAY=1TU', firstOn: '2026-01-06', time: '09:30', minutes: 90, place: 'Room 4' };
  for (const who of [service, administrator]) expect(await act(who, 'setCadence', cadence)).toMatchObject({ code: 'ChairMeets' });
  expect(await act(elsewhere.chair, 'setCadence', cadence)).toMatchObject({ code: 'NotFound' });
  for (const wrong of [{ rrule: 'FREQ=HOURLY' }, { rrule: 'on Tuesdays' }, { firstOn: '2026-13-45' }]) expect(await act(chair, 'setCadence', { ...cadence, ...wrong })).toMatchObject({ code: 'CadenceUnusable', field: 'rrule' });
  expect(await act(chair, 'setCadence', cadence)).toMatchObject({ __typename: 'SetCadencePayload' });
  const dates = async () => (await api.query<{ council: { cadence: { timeZone: string; nextDates: string[] } } }>('query ($id: ID!) { council(id: $id) { cadence { timeZone nextDates } } }', { id: councilId }, { as: service.token })).council.cadence;
  const { timeZone, nextDates } = await dates();
  expect(nextDates.map((at) => new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(at)))).toEqual(Array(4).fill('Tue 09:30'));
  await act(chair, 'planMeeting', { councilId, startsAt: nextDates[1], minutes: 90, place: '' });
  expect((await dates()).nextDates.slice(0, 3)).toEqual([nextDates[0], nextDates[2], nextDates[3]]);
  expect(await act(chair, 'setCadence', { ...cadence, rrule: null })).toMatchObject({ __typename: 'SetCadencePayload' });
  expect(await api.query('query ($id: ID!) { council(id: $id) { cadence { rrule } meetings(when: AHEAD, first: 1) { edges { node { state } } pageInfo { hasNextPage } } } }', { id: councilId }, { as: service.token })).toEqual({
    council: { cadence: null, meetings: { edges: [{ node: { state: 'PLANNED' } }], pageInfo: { hasNextPage: true } } },
  });
});

test('the calendar file says what the meeting is now, to whoever may see it', async () => {
  const id = await planned(30);
  const file = async (who: Who) => fetch(`${api.url}/calendar/meetings/${id}.ics`, { headers: who ? { cookie: `tribune_session=${who.token}` } : {} });
  const lines = async () => (await (await file(champion)).text()).replaceAll('\r\n ', '').split('\r\n');
  expect(await lines()).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'METHOD:PUBLISH', `UID:${uuidOf(id)}@tribune`, 'SEQUENCE:0', 'SUMMARY:Brand council', 'LOCATION:Room 4', `URL;VALUE=URI:https://tribune.example/meetings/${id}`, 'END:VCALENDAR']));
  expect([(await file(null)).status, (await file(customer)).status, (await file(elsewhere.chair)).status]).toEqual([404, 404, 404]);
  await act(chair, 'cancelMeeting', { meetingId: id, because: 'A strike.' });
  expect(await mailed('MeetingCancelled', id)).toHaveLength(7);
  expect(await lines()).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']));
});

test('the database allows exactly what the table says, and every closed command says why', async () => {
  const table = await api.database.owner<{ state: MeetingState; command: (typeof MEETING_COMMANDS)[number]; next: string | null }>('select state, command, council.meeting_leads_to(state, command) as next from unnest($1::text[]) state, unnest($2::text[]) command', [[...MEETING_STATES], [...MEETING_COMMANDS]]);
  expect(table.map(({ next }) => next)).toEqual(table.map(({ state, command }) => meetingLeadsTo(state, command)[0] ?? null));
  const id = await planned(31);
  const commands = async (who: Citizen) => (await read<{ openCommands: { name: string; open: boolean; reason: string | null }[] }>(who, id, 'openCommands { name open reason }')).openCommands;
  expect((await commands(chair)).filter(({ open }) => open).map(({ name }) => name)).toEqual(['changeMeeting', 'setMeetingAgenda', 'replyToMeeting', 'cancelMeeting']);
  expect((await commands(champion)).filter(({ open }) => open).map(({ name }) => name)).toEqual(['replyToMeeting']);
  expect((await act(chair, 'closeMeeting', { meetingId: id })).message).toBe((await commands(chair)).find(({ name }) => name === 'closeMeeting')?.reason);
  await act(chair, 'cancelMeeting', { meetingId: id, because: 'No room.' });
  expect((await act(service, 'replyToMeeting', { meetingId: id, reply: 'COMING' })).message).toBe((await commands(service)).find(({ name }) => name === 'replyToMeeting')?.reason);
  expect((await commands(chair)).filter(({ open }) => open)).toEqual([]);
});
