import { randomUUID } from 'node:crypto';
import { Database } from '@tribune/kernel/server';
import { DecisionActs, electChampion, foundWorld, MeetingActs, nodeId, pdfText, signIn, testApi, uuidOf, type Citizen, type Who } from '@tribune/testing';
import { EntityManager } from 'typeorm';
import { beforeAll, expect, test, vi } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail', customers: 3 });
const [decisions, meetings] = [new DecisionActs(api, world), new MeetingActs(api, world)];
const { chair, administrator } = world;
const [, , product] = world.members as [Citizen, Citizen, Citizen];
const customer = world.customers[6] ?? null;
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  await decisions.pass('1 minute');
});

/** A meeting that takes place now, with these items; gives its id and theirs. */
async function running(items: readonly object[] = [{ title: 'Letters', minutes: 10 }, { title: 'Prices', minutes: 10 }]): Promise<{ id: string; items: string[] }> {
  const id = await meetings.planned(1);
  await meetings.done(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: 1, items });
  await decisions.pass('1 day');
  await meetings.done(chair, 'beginMeeting', { meetingId: id });
  return { id, items: (await meetings.read<{ agenda: { id: string }[] }>(chair, id, 'agenda { id }')).agenda.map((item) => item.id) };
}

type Waiting = { kind: string; title: string; sentence: string; place: string | null };
const work = async (who: Citizen, kind: string) => (await api.query<{ waitingForYou: Waiting[] }>('{ waitingForYou { kind title sentence place } }', {}, { as: who.token })).waitingForYou.filter((item) => item.kind === kind);
const mails = async (kind: string, who: Citizen) => (await api.database.owner<{ n: number }>('select count(*)::integer as n from notification.mail where kind = $1 and person_id = $2', [kind, who.id]))[0]?.n;

test('what a meeting gives somebody to do waits for them, is reminded of once before its day and once after, stands before the next meeting, and is done', async () => {
  type Answer = { __typename: string; code?: string; field?: string; action?: { id: string; state: string } };
  const act = async (who: Who, verb: string, input: object, key: string = randomUUID()) => {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    return (await api.query<Record<string, Answer>>(`mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code field } ... on ${type}Payload { action { id state } } } }`, { input: { idempotencyKey: key, ...input } }, { as: who?.token }))[verb];
  };
  const day = async (days: number) => (await api.database.owner<{ day: string }>('select (action.today($1) + $2::integer)::text as day', [world.organizationId, days]))[0]?.day ?? '';
  const { id, items: [letters = '', prices = ''] } = await running();
  const input = async (more: object = {}) => ({ meetingId: id, itemId: letters, what: ' Answer the forty letters ', ownerId: nodeId('Person', administrator.id), dueOn: await day(12), ...more });
  const refused = async (who: Who, more: object = {}) => (await act(who, 'noteAction', await input(more)))?.code;
  expect(await Promise.all([administrator, champion, customer, elsewhere.chair].map((who) => refused(who)))).toEqual(['MembersNote', 'MembersNote', 'NotFound', 'NotFound']);
  expect([await refused(null), await refused(chair, { itemId: prices }), await refused(chair, { what: ' ' }), await refused(chair, { dueOn: await day(-1) }), await refused(chair, { ownerId: nodeId('Person', champion.id) })]).toEqual(['SignInRequired', 'NotFound', 'FieldMissing', 'DueInThePast', 'OwnerNotOnStaff']);
  const key = randomUUID();
  const first = await act(product, 'noteAction', await input(), key);
  expect(first).toMatchObject({ __typename: 'NoteActionPayload', action: { state: 'OPEN' } });
  expect(await act(product, 'noteAction', await input(), key)).toEqual(first);
  const actionId = first?.action?.id ?? '';
  expect([await mails('ActionAssigned', administrator), await work(administrator, 'DO_ACTION')]).toEqual([1, []]);
  const [notice] = (await api.query<{ notices: { edges: { node: object }[] } }>('{ notices(first: 1) { edges { node { kind title place decisionNumber } } } }', {}, { as: administrator.token })).notices.edges;
  expect(notice?.node).toEqual({ kind: 'ActionAssigned', title: 'Answer the forty letters', place: `/actions/${actionId}`, decisionNumber: null });
  const noted = async (who: Who) => (await meetings.read<{ agenda: { title: string; actions: { what: string }[] }[]; whyNotNoteAction: string | null } | null>(who, id, 'agenda { title actions { what } } whyNotNoteAction'));
  expect(await noted(champion)).toEqual({ agenda: [{ title: 'Letters', actions: [{ what: 'Answer the forty letters' }] }, { title: 'Prices', actions: [] }], whyNotNoteAction: 'Only members of the council that meets note what is to be done.' });
  expect([(await noted(product))?.whyNotNoteAction, await noted(customer)]).toEqual([null, null]);
  // what was noted keeps its item on the agenda
  expect(await meetings.act(chair, 'setMeetingAgenda', { meetingId: id, seenVersion: (await meetings.read<{ version: number }>(chair, id, 'version')).version, items: [{ itemId: letters, title: 'Letters', minutes: 5 }, { itemId: prices, title: 'Prices', minutes: 5 }] })).toMatchObject({ __typename: 'SetMeetingAgendaPayload' });
  await meetings.done(chair, 'closeMeeting', { meetingId: id });
  expect(await refused(chair)).toBe('NotedInMeetings');
  const { writtenMinutes } = await meetings.read<{ writtenMinutes: { body: { items: { actions: object[] }[] } } }>(chair, id, 'writtenMinutes { body }');
  expect(writtenMinutes.body.items[0]?.actions).toEqual([{ what: 'Answer the forty letters', by: administrator.name, dueOn: await day(12) }]);

  // one mail and notice three days before, one when the day is over, however often the worker looks
  await decisions.pass('6 days');
  expect(await work(administrator, 'DO_ACTION')).toMatchObject([{ title: 'Answer the forty letters', place: `/actions/${actionId}` }]);
  for (const time of ['4 days', '1 hour', '1 hour']) await decisions.pass(time);
  expect([await mails('ActionDueSoon', administrator), await mails('ActionOverdue', administrator)]).toEqual([1, 0]);
  for (const time of ['3 days', '1 day']) await decisions.pass(time);
  expect([await mails('ActionDueSoon', administrator), await mails('ActionOverdue', administrator), await mails('ActionDueSoon', chair)]).toEqual([1, 1, 0]);

  expect(await act(administrator, 'noteProgress', { actionId, words: 'Thirty are answered.', percent: 75 })).toMatchObject({ __typename: 'NoteProgressPayload' });
  expect((await act(administrator, 'dropAction', { actionId, because: 'Enough.' }))?.code).toBe('CouncilsToSay');
  const next = await meetings.planned(9);
  const open = async (who: Who) => (await meetings.read<{ openActions: object[] } | null>(who, next, 'openActions { what percent overdue owner { name } decisionNumber notedIn { meetingId council item } }'))?.openActions;
  const stands = { what: 'Answer the forty letters', percent: 75, overdue: true, owner: { name: administrator.name }, decisionNumber: null, notedIn: { meetingId: id, council: 'Brand council', item: 'Letters' } };
  expect([await open(champion), await open(customer)]).toEqual([[stands], undefined]);
  const paper = async () => pdfText(Buffer.from(await (await fetch(`${api.url}/papers/pack/${next}.pdf`, { headers: { 'accept-language': 'en', cookie: `tribune_session=${champion.token}` } })).arrayBuffer())).pages.join(' ');
  expect(await paper()).toContain('Open actions');
  expect((await act(administrator, 'finishAction', { actionId, because: 'All are answered.' }))?.action?.state).toBe('DONE');
  expect([await open(chair), (await paper()).includes('Open actions')]).toEqual([[], false]);
  // an owner without an office reads what is to be done and where it comes from, not what was treated
  const pia = { id: randomUUID(), name: 'Pia Night' };
  await api.database.owner(`insert into people.person (organization_id, id, name, email, employee) values ($1, $2, $3, 'pia@northwind.example', true)`, [world.organizationId, pia.id, pia.name]);
  await api.database.owner('update action.action set owner_id = $1 where meeting_id is not null', [pia.id]);
  expect(await api.query('query ($id: ID!) { action(id: $id) { what notedIn { council item } decision { id } touchPoint { id } carriesOut { easier } } }', { id: actionId }, { as: await signIn(api.database, world.organizationId, pia.id) }))
    .toEqual({ action: { what: 'Answer the forty letters', notedIn: { council: 'Brand council', item: null }, decision: null, touchPoint: null, carriesOut: null } });
  await expect(api.database.owner('update action.action set meeting_id = null, item_id = null')).rejects.toThrow('action_origin');
});

test('corrections that nobody has decided wait for the chair, and a meeting that is about to begin for whom it invites', async () => {
  const { id } = await running();
  const [{ at = new Date() } = {}] = await api.database.owner<{ at: Date }>(`select kernel.now() + interval '20 minutes' as at`);
  const next = await meetings.planned(0, { startsAt: at.toISOString() });
  expect([await work(product, 'JOIN_MEETING'), await work(chair, 'JOIN_MEETING'), await work(administrator, 'JOIN_MEETING')]).toMatchObject([[{ place: `/meetings/${id}/now`, sentence: expect.stringContaining('takes place now') }, { place: `/meetings/${next}/now`, sentence: expect.stringContaining('Say that you are there.') }], [{}, { sentence: expect.stringContaining('you begin it') }], []]);
  await meetings.done(product, 'markPresence', { meetingId: id, presence: 'IN_ROOM' });
  await meetings.done(product, 'markPresence', { meetingId: next, presence: 'ABSENT' });
  expect(await work(product, 'JOIN_MEETING')).toEqual([]);
  await meetings.done(chair, 'closeMeeting', { meetingId: id });
  for (const words of ['We were nine.', 'It was raining.']) await meetings.done(product, 'proposeCorrection', { meetingId: id, words });
  expect([await work(product, 'DECIDE_CORRECTION'), await work(administrator, 'DECIDE_CORRECTION')]).toEqual([[], []]);
  expect(await work(chair, 'DECIDE_CORRECTION')).toEqual([{ kind: 'DECIDE_CORRECTION', title: 'Brand council', sentence: '2 corrections are proposed: take each, or say why not.', place: `/meetings/${id}/minutes` }]);
  const { writtenMinutes } = await meetings.read<{ writtenMinutes: { corrections: { id: string }[] } }>(chair, id, 'writtenMinutes { corrections { id } }');
  for (const correction of writtenMinutes.corrections) await meetings.done(chair, 'decideCorrection', { meetingId: id, correctionId: correction.id, take: true });
  expect(await work(chair, 'DECIDE_CORRECTION')).toEqual([]);
  await meetings.done(chair, 'cancelMeeting', { meetingId: next, because: 'Twice is too often.' });
});

test('with a seat or an office its invitations end, but not for who has another or is elected again', async () => {
  const held = await running();
  const planned = await meetings.planned(400);
  await meetings.done(chair, 'closeMeeting', { meetingId: held.id });
  const [, , , , leaver] = world.members as [Citizen, Citizen, Citizen, Citizen, Citizen];
  const invited = async (id: string, who: Citizen) => (await api.database.owner<{ at: Date }>('select i.invited_at as at from council.invitation i where i.meeting_id = $1 and i.person_id = $2', [uuidOf(id), who.id]))[0]?.at ?? null;
  const since = await invited(planned, champion);
  const [seat] = await api.database.owner<{ id: string }>('select id from council.seat where person_id = $1 and until_at is null', [leaver.id]);
  await api.database.query('api', 'select council.end_seat($1, $2)', [administrator.token, seat?.id]);
  expect([await invited(planned, leaver), (await invited(held.id, leaver)) !== null, (await invited(planned, product)) !== null]).toEqual([null, true, true]);
  expect(await meetings.act(leaver, 'replyToMeeting', { meetingId: planned, reply: 'COMING' })).toMatchObject({ code: 'NotFound' });
  expect((await meetings.read<{ forecast: { seats: number } }>(chair, planned, 'forecast { seats }')).forecast.seats).toBe(6);
  // elected again, the champion has known of the meeting as long as before
  await decisions.pass('340 days');
  await electChampion(world);
  await decisions.pass('1 minute');
  expect(await invited(planned, champion)).toEqual(since);
  await api.database.owner(`select champion.end_terms($1, $2, $3, 'RESIGNED')`, [world.organizationId, world.customersId, champion.id]);
  expect(await invited(planned, champion)).toBeNull();
});

test('fifty meetings cost no more statements than a few, on the council’s page and one by one', async () => {
  const page = `{ council(id: "${meetings.councilId}") { cadence { nextDates } ahead: meetings(when: AHEAD, first: 50) { edges { node { id state startsAt itemCount myReply forecast { verdict } agenda { title leftOut actions { what } } } } } past: meetings(when: PAST, first: 50) { edges { node { id itemCount } } } } }`;
  const cost = async () => {
    const asked = [vi.spyOn(EntityManager.prototype, 'query'), vi.spyOn(Database.prototype, 'read')];
    const begin = performance.now();
    const { council } = await api.query<{ council: { ahead: { edges: object[] } } }>(page, {}, { as: product.token });
    const [took, statements] = [Math.round(performance.now() - begin), asked.flatMap(({ mock }): unknown[] => mock.calls).length];
    asked.forEach((each) => each.mockRestore());
    return { statements, took, ahead: council.ahead.edges.length };
  };
  const plan = async (days: readonly number[]) => {
    for (const day of days) await meetings.done(chair, 'setMeetingAgenda', { meetingId: await meetings.planned(day), seenVersion: 1, items: [{ title: 'Letters', minutes: 10 }, { title: 'Prices', minutes: 10 }] });
  };
  const days = Array.from({ length: 50 }, (_, at) => 50 + at);
  await plan(days.slice(0, 4));
  // the first time also notes that the person's session was used
  await cost();
  const few = await cost();
  await plan(days.slice(4));
  await api.database.owner('analyze');
  const many = await cost();
  console.info(`meetings: ${many.statements} statements, ${few.took} ms with ${few.ahead}, ${many.took} ms with ${many.ahead}`);
  expect([few.ahead < 9, many.ahead, many.statements]).toEqual([true, 50, few.statements]);
  expect(many.statements).toBeLessThanOrEqual(12);
}, 60_000);
