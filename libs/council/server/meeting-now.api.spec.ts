import { createHash, randomUUID } from 'node:crypto';
import { DecisionActs, electChampion, EvidenceActs, foundWorld, MeetingActs, nodeId, pdfText, testApi, uuidOf, type Citizen, type Who } from '@tribune/testing';
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
  expect(await set([{ decisionId, minutes: 30 }, ...[0, 1].map(() => ({ itemId: welcome, title: 'Welcome', minutes: 5 }))])).toMatchObject({ code: 'DecisionTwice' });
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

test('minutes write themselves, are corrected, approved in a later meeting, and stay as they are', async () => {
  const decisionId = await decisions.seconded(chair, decisions.member(1), { title: 'A desk that answers' });
  const id = await meetings.planned(8);
  await meetings.done(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: 1, items: [{ title: 'Welcome', minutes: 10 }, { decisionId, minutes: 30 }] });
  await decisions.pass('8 days 1 hour');
  await decisions.done(chair, 'openVote', { decisionId });
  await decisions.done(operations, 'recuse', { decisionId, reason: 'My sister runs the desk.' });
  type Written = { body: { people: { name: string; presence: string | null }[]; items: { id: string; note: string; corrections: { words: string }[]; decision: { vote: { voted: number; carried: boolean | null; agree: number | null } | null; recused: string[]; answers: { kind: string; words: string }[] } | null }[] }; bodyHash: string | null; approvedBy: string | null; corrections: { id: string; words: string; taken: boolean | null; because: string }[]; openCommands: { name: string; open: boolean }[] };
  const minutes = async (who: Who = service) => (await meetings.read<{ writtenMinutes: Written | null } | null>(who, id, 'writtenMinutes { body bodyHash approvedBy corrections { id words taken because } openCommands { name open } }'))?.writtenMinutes ?? null;
  expect([await minutes(), await meetings.act(service, 'proposeCorrection', { meetingId: id, words: 'x' })]).toMatchObject([null, { code: 'MinutesNotYet' }]);
  await meetings.done(chair, 'beginMeeting', { meetingId: id });
  await meetings.done(service, 'markPresence', { meetingId: id, presence: 'REMOTE' });
  const [, vote = ''] = (await meetings.read<{ agenda: { id: string }[] }>(chair, id, 'agenda { id }')).agenda.map((item) => item.id);
  await meetings.done(chair, 'treatItem', { meetingId: id, itemId: vote });
  await meetings.done(chair, 'noteItem', { meetingId: id, itemId: vote, note: 'Porto has tried it.' });
  await decisions.done(service, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' });
  await meetings.done(chair, 'recordVote', { meetingId: id, decisionId });
  await meetings.done(chair, 'closeMeeting', { meetingId: id });
  const first = await minutes();
  expect(first?.body.items[1]).toMatchObject({ id: vote, note: 'Porto has tried it.', decision: { vote: { voted: 1, carried: null, agree: null }, recused: [operations.name], answers: [] } });
  // who begins is there without saying so
  expect(first?.body.people.filter(({ presence }) => presence !== null).map(({ name, presence }) => [name, presence])).toEqual([[chair.name, 'IN_ROOM'], [service.name, 'REMOTE']]);
  expect(await minutes(champion)).toMatchObject({ body: first?.body });
  for (const who of [customer, elsewhere.chair]) expect([await minutes(who), (await meetings.act(who, 'proposeCorrection', { meetingId: id, words: 'x' })).code]).toEqual([null, 'NotFound']);

  // the outcome and the champion's words come by themselves, once they are there
  await Promise.all(world.members.filter((member) => member !== operations && member !== service).map((member) => decisions.done(member, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' })));
  await decisions.pass('8 days');
  expect((await decisions.signed(champion, 'refuseDecision', await decisions.refusal(decisionId))).code).toBeUndefined();
  expect((await minutes())?.body.items[1]?.decision).toMatchObject({ vote: { voted: 6, carried: true, agree: 6 }, answers: [{ kind: 'REFUSE', words: 'People without a phone are left behind.' }] });

  expect(await meetings.act(administrator, 'proposeCorrection', { meetingId: id, words: 'x' })).toMatchObject({ code: 'NotInvited' });
  expect(await meetings.act(service, 'proposeCorrection', { meetingId: id, words: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'words' });
  for (const words of ['I said Lisbon, not Porto.', 'We were nine.']) await meetings.done(words.startsWith('I') ? service : champion, 'proposeCorrection', { meetingId: id, itemId: words.startsWith('I') ? vote : null, words });
  const [lisbon, nine] = (await minutes())?.corrections ?? [];
  const decide = (who: Who, correctionId = '', take = true, because: string | null = null) => meetings.act(who, 'decideCorrection', { meetingId: id, correctionId, take, because });
  expect([await decide(service, lisbon?.id), await decide(chair, nodeId('Correction', randomUUID())), await decide(chair, nine?.id, false)]).toMatchObject([{ code: 'ChairMeets' }, { code: 'NotFound' }, { code: 'FieldMissing', field: 'because' }]);
  expect((await Promise.all([0, 1].map(() => decide(chair, lisbon?.id)))).map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['CorrectionDecided', 'DecideCorrectionPayload']);
  expect((await minutes())?.body.items[1]?.corrections).toMatchObject([{ words: 'I said Lisbon, not Porto.' }]);

  const approve = (who: Who = chair) => meetings.act(who, 'approveMinutes', { meetingId: id });
  expect([await approve(service), await approve()]).toMatchObject([{ code: 'ChairMeets' }, { code: 'MinutesNotOnAgenda' }]);
  const next = await meetings.planned(1);
  const set = (minutesOfId: string, more: object = {}) => meetings.act(chair, 'setMeetingAgenda', { meetingId: next, seenVersion: 1, items: [{ title: 'Minutes of the last meeting', minutes: 5, minutesOfId, ...more }] });
  for (const wrong of [next, nodeId('Meeting', randomUUID())]) expect(await set(wrong)).toMatchObject({ code: 'NotFound' });
  expect(await meetings.read(chair, next, 'minutesToApprove { id }')).toEqual({ minutesToApprove: expect.arrayContaining([{ id }]) });
  await set(id);
  await decisions.pass('1 day');
  await meetings.done(chair, 'beginMeeting', { meetingId: next });
  expect(await approve()).toMatchObject({ code: 'CorrectionsOpen' });
  await decide(chair, nine?.id, false, 'Eight names are recorded.');
  const before = await minutes();
  expect((await Promise.all([approve(), approve()])).map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['ApproveMinutesPayload', 'MinutesApproved']);
  const after = await minutes();
  expect([after?.body, after?.approvedBy, after?.openCommands.some(({ open }) => open)]).toEqual([before?.body, chair.name, false]);
  expect(await meetings.act(service, 'proposeCorrection', { meetingId: id, words: 'x' })).toMatchObject({ code: 'MinutesApproved' });
  const [{ body = '' } = {}] = await api.database.owner<{ body: string }>('select body from council.minutes where meeting_id = $1', [uuidOf(id)]);
  expect(after?.bodyHash).toBe(createHash('sha256').update(body).digest('hex'));
  for (const [attack, why] of [
    [`update council.minutes set body = '{}'`, 'stay as they are'], ['delete from council.minutes', 'stay as they are'], [`update council.correction set words = 'x'`, 'stays as it was proposed'], ['delete from council.correction', 'stays as it was proposed'],
    [`insert into council.correction (organization_id, meeting_id, words, proposed_by) select organization_id, meeting_id, 'x', approved_by from council.minutes`, 'MinutesApproved'],
    [`insert into council.minutes (organization_id, meeting_id, body, approved_in, approved_by) select organization_id, approved_in, '{}', meeting_id, approved_by from council.minutes`, 'say what is recorded'],
  ] as const) await expect(api.database.owner(attack)).rejects.toThrow(why);
  await expect(api.database.query('api', 'update council.minutes set approved_by = approved_by')).rejects.toThrow('permission denied');

  const paper = (who: Who) => fetch(`${api.url}/papers/minutes/${id}.pdf`, { headers: who ? { cookie: `tribune_session=${who.token}` } : {} });
  const { pages, title, language } = pdfText(Buffer.from(await (await paper(champion)).arrayBuffer()));
  expect([title?.startsWith('Minutes of the Brand council'), language]).toEqual([true, 'en-GB']);
  for (const words of ['A desk that answers', '6 of 6 voted, quorum 3; 6 agreed', 'took no part: recused', 'People without a phone are left behind.', 'I said Lisbon, not Porto.', 'by ' + chair.name, 'Page 1 of 1']) expect(pages.join(' ')).toContain(words);
  expect(await Promise.all([null, customer, elsewhere.chair].map(async (who) => (await paper(who)).status))).toEqual([404, 404, 404]);
});

test('the pack has a page for each decision, of what the areas know; it says what is not there', async () => {
  const decisionId = await decisions.seconded(chair, decisions.member(1), { title: 'Answers at night', background: 'Nobody answers after ten.', measures: [{ name: 'Complaints', from: '90', to: '30', by: '2027-06-30' }] });
  const bare = await decisions.seconded(chair, decisions.member(1), { title: 'A second queue' });
  const id = await meetings.planned(9);
  await meetings.done(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: 1, items: [{ title: 'Welcome', minutes: 5 }, { decisionId, minutes: 30 }, { decisionId: bare, minutes: 10 }] });
  const { attach, measure } = new EvidenceActs(decisions);
  for (const piece of [{ kind: 'MENTION', why: 'It happens every night.', quote: 'I waited until six.', source: 'A letter', place: 'Porto', day: '2026-10-02' }, { ...measure(), low: '28', high: '34', n: 212 }]) expect((await attach(service, { decisionId, ...piece })).message).toBeUndefined();
  type Papers = { isLongPack: boolean; agenda: { papersLack: string[]; papers: { place: string; sentences: string[] }[] }[] };
  const pack = (who: Who) => meetings.read<Papers | null>(who, id, 'isLongPack agenda { papersLack papers { place sentences } }');
  const [welcome, night, queue] = (await pack(champion))?.agenda ?? [];
  expect([welcome, night?.papers.map(({ place }) => place), night?.papersLack, queue?.papersLack]).toEqual([{ papersLack: [], papers: [] }, ['WHY', 'QUESTION', 'OPTIONS', 'MEASURES', 'VOICE'], [], ['EVIDENCE', 'VOICE', 'MEASURES']]);
  expect(night?.papers[1]?.sentences[2]).toBe('Nobody answers after ten.');
  expect(await Promise.all([customer, elsewhere.chair].map(pack))).toEqual([null, null]);
  const paper = async (who: Who, language = 'en') => fetch(`${api.url}/papers/pack/${id}.pdf`, { headers: { 'accept-language': language, ...(who && { cookie: `tribune_session=${who.token}` }) } });
  const { pages } = pdfText(Buffer.from(await (await paper(champion)).arrayBuffer()));
  expect([pages.length, pages[0]?.includes('no evidence, no customer’s words, no figure'), pages[1]?.startsWith('2. Answers at night'), pages[1]?.includes('I waited until six.'), pages[1]?.includes('95 % interval 28 to 34, n = 212')]).toEqual([3, true, true, true, true]);
  expect(pdfText(Buffer.from(await (await paper(chair, 'de')).arrayBuffer())).pages[1]).toContain('Die Frage');
  expect(await Promise.all([null, customer, elsewhere.chair].map(async (who) => (await paper(who)).status))).toEqual([404, 404, 404]);
});

test('the next meeting is built from the clocks, by the chair, once', async () => {
  const build = (who: Who) => meetings.act(who, 'buildNextMeeting', { councilId: meetings.councilId });
  expect(await Promise.all([service, administrator, elsewhere.chair, customer].map(async (who) => (await build(who)).code))).toEqual(['ChairMeets', 'ChairMeets', 'NotFound', 'NotFound']);
  expect(await build(chair)).toMatchObject({ code: 'MeetingBuilt' });
  await decisions.pass('10 days');
  expect(await build(chair)).toMatchObject({ code: 'NoNextDate' });
  await meetings.act(chair, 'setCadence', { councilId: meetings.councilId, rrule: 'FREQ=WEEKLY;BYDAY=TU', firstOn: '2026-01-06', time: '09:30', minutes: 60, place: 'Room 4' });
  const soon = await decisions.voting(chair, decisions.member(1), { title: 'Due soonest' });
  const both = await Promise.all([0, 1].map(() => build(chair)));
  // the second one meets the first beside it, or behind it
  expect(['BuildNextMeetingPayload MeetingTwice', 'BuildNextMeetingPayload MeetingBuilt']).toContain(both.map(({ code, __typename }) => code ?? __typename).sort().join(' '));
  const id = both.find(({ meeting }) => meeting)?.meeting?.id ?? '';
  const { agenda, minutesOver, startsAt, noticeEndsAt } = await meetings.read<{ agenda: { title: string; leftOut: string[]; decision: { id: string } | null }[]; minutesOver: number; startsAt: string; noticeEndsAt: string }>(chair, id, 'startsAt noticeEndsAt minutesOver agenda { title leftOut decision { id } }');
  expect([agenda[0]?.title.startsWith('Minutes of'), agenda.find(({ decision }) => decision)?.decision?.id, agenda.at(-1)?.title, minutesOver]).toEqual([true, soon, 'Any other business', 0]);
  const [{ now = new Date(0) } = {}] = await api.database.owner<{ now: Date }>('select kernel.now() as now');
  expect([new Date(noticeEndsAt) > now, new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(startsAt)), agenda.flatMap(({ leftOut }) => leftOut)]).toEqual([true, 'Tue 09:30', []]);
  expect(await build(chair)).toMatchObject({ code: 'MeetingBuilt' });
});
