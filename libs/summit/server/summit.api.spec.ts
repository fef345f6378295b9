import { randomUUID } from 'node:crypto';
import { electChampion, foundWorld, moveClock, nodeId, signIn, SummitActs, testApi, type Citizen } from '@tribune/testing';
import { SUMMIT_COMMANDS, summitLeadsTo, type SummitState } from '@tribune/summit/domain';
import { beforeAll, describe, expect, test } from 'vitest';

const api = await testApi({ PUBLIC_URL: 'https://tribune.example' });
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail' });
const acts = new SummitActs(api, world);
const [, service, product, operations] = world.members as [Citizen, Citizen, Citizen, Citizen];
const { administrator: executive, chair } = world;
let champion: Citizen;

beforeAll(async () => {
  await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, executive.id]);
  ({ champion } = await electChampion(world));
});

const person = ({ id }: Citizen) => nodeId('Person', id);
const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
const mails = async (kind: string, summitId: string) =>
  (await api.database.owner<{ name: string }>(`select p.name from notification.mail m join people.person p on p.id = m.person_id where m.kind = $1 and m.data->>'summit' = $2 order by p.name`, [kind, uuidOf(summitId)])).map(({ name }) => name);
const work = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; title: string; sentence: string; place: string | null }[] }>('{ waitingForYou { kind title sentence place } }', {}, { as: who.token })).waitingForYou.filter(({ kind }) => kind === 'PREPARE_SUMMIT');
const commands = async (who: Citizen, summitId: string) => (await acts.read<{ openCommands: { name: string; open: boolean; reason: string | null }[] }>(who, summitId, 'openCommands { name open reason }'))?.openCommands ?? [];

test('an executive calls a summit: once, with the usual agenda, themselves and the sponsor; the missing functions and the champions are shown', async () => {
  const [key, fields] = [randomUUID(), await acts.fields(executive)];
  const first = await acts.act(executive, 'createSummit', fields, key);
  expect(first).toMatchObject({ __typename: 'CreateSummitPayload', summit: { state: 'DRAFT', version: 1 } });
  expect(await acts.act(executive, 'createSummit', fields, key)).toEqual(first);
  const summitId = first.summit?.id ?? '';
  expect(await acts.act(executive, 'inviteParticipant', { summitId, personId: person(service) })).toMatchObject({ __typename: 'InviteParticipantPayload' });
  const [, { id: functionId } = { id: '' }] = (await api.query<{ companyFunctions: { id: string; name: string }[] }>('{ companyFunctions { id name } }', {}, { as: executive.token })).companyFunctions;
  for (const n of [1, 2]) expect([n, (await acts.act(executive, 'inviteParticipant', { summitId, personId: person(product), functionId })).__typename]).toEqual([n, 'InviteParticipantPayload']);
  expect(await acts.read(executive, summitId, 'sponsor { name } participants { person { name } functionName } missingFunctions champions { person { name } constituencyName } agenda { part minutes }')).toEqual({
    sponsor: { name: executive.name },
    participants: [{ person: { name: executive.name }, functionName: null }, { person: { name: service.name }, functionName: null }, { person: { name: product.name }, functionName: 'Finance' }],
    missingFunctions: ['Communications', 'Marketing', 'Operations', 'Product', 'Sales', 'Service'], champions: [{ person: { name: champion.name }, constituencyName: 'Customers' }],
    agenda: [{ part: 1, minutes: 30 }, { part: 1, minutes: 60 }, { part: 2, minutes: 90 }, { part: 3, minutes: 30 }],
  });
  expect(await acts.act(executive, 'dismissParticipant', { summitId, personId: person(service) })).toMatchObject({ __typename: 'DismissParticipantPayload' });
  expect(await acts.act(executive, 'dismissParticipant', { summitId, personId: person(executive) })).toMatchObject({ code: 'PlannersTakePart' });
});

test('what cannot be is refused in a sentence', async () => {
  const fields = await acts.fields(executive);
  expect(await acts.act(chair, 'createSummit', await acts.fields(chair))).toMatchObject({ code: 'RoleRequired' });
  expect(await acts.act(executive, 'createSummit', { ...fields, sponsorId: person(chair) })).toMatchObject({ code: 'SponsorNotAtTheTop', field: 'sponsorId' });
  expect(await acts.act(executive, 'createSummit', { ...fields, endsAt: '2026-01-01T00:00:00Z' })).toMatchObject({ code: 'SummitTimesUnusable', field: 'endsAt' });
  expect(await acts.act(executive, 'createSummit', { ...fields, title: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'title' });
  const summitId = await acts.drafted(executive);
  expect(await acts.act(executive, 'announceSummit', { summitId })).toMatchObject({ code: 'SummitIncomplete', message: 'Invite at least one more person before you announce it.' });
  expect(await acts.act(executive, 'inviteParticipant', { summitId, personId: person(champion) })).toMatchObject({ code: 'ParticipantNotOnStaff' });
  await acts.act(executive, 'inviteParticipant', { summitId, personId: person(chair) });
  expect(await acts.act(executive, 'setAgenda', { summitId, seenVersion: 1, items: [{ part: 1, title: 'Vision', minutes: 30 }] })).toMatchObject({ summit: { version: 2 } });
  expect(await acts.act(executive, 'announceSummit', { summitId })).toMatchObject({ code: 'SummitIncomplete', message: expect.stringContaining('three parts') });
  expect(await acts.act(executive, 'setAgenda', { summitId, seenVersion: 2, items: [{ part: 4, title: 'x', minutes: 0 }] })).toMatchObject({ code: 'InputInvalid' });
  expect(await acts.act(executive, 'setAgenda', { summitId, seenVersion: 2, items: [{ part: 1, title: ' ', minutes: 5 }] })).toMatchObject({ code: 'FieldMissing' });
});

test('a draft is there for who plans it alone; announced, for everybody inside; for strangers, customers and other organizations never', async () => {
  const summitId = await acts.drafted(executive);
  const sees = async (who: Citizen | undefined) => (await acts.read(who, summitId, 'id')) !== null;
  expect([await sees(executive), await sees(chair), await sees(champion)]).toEqual([true, false, false]);
  expect(await acts.act(chair, 'setAgenda', { summitId, seenVersion: 1, items: [] })).toMatchObject({ code: 'NotFound' });
  await acts.act(executive, 'inviteParticipant', { summitId, personId: person(service) });
  await acts.act(executive, 'announceSummit', { summitId });
  expect([await sees(chair), await sees(champion), await sees(world.customers[6]), await sees(elsewhere.chair)]).toEqual([true, true, false, false]);
  await expect(acts.read(null, summitId, 'id')).rejects.toThrow('SignInRequired');
  for (const who of [chair, service, champion]) expect(await acts.act(who, 'closeSummit', { summitId })).toMatchObject({ code: 'NotYourSummit' });
  for (const who of [elsewhere.chair, world.customers[6]]) expect(await acts.act(who, 'finishPreparation', { summitId })).toMatchObject({ code: 'NotFound' });
  expect(await acts.act(null, 'cancelSummit', { summitId, because: 'x' })).toMatchObject({ code: 'SignInRequired' });
  await expect(api.database.query('api', `insert into summit.participant (organization_id, summit_id, person_id) select organization_id, id, sponsor_id from summit.summit`)).rejects.toThrow('permission denied');
});

describe('preparation', () => {
  test('waits for exactly who was asked, by mail once, from the announcement until it is done', async () => {
    const summitId = await acts.drafted(executive);
    for (const who of [service, product]) await acts.act(executive, 'inviteParticipant', { summitId, personId: person(who) });
    await acts.act(executive, 'askPreparation', { summitId, asked: 'Bring the three complaints you hear most.', personId: person(service) });
    await acts.act(executive, 'askPreparation', { summitId, asked: 'Read the scorecard of your stage.' });
    expect(await work(service)).toEqual([]);
    await acts.act(executive, 'announceSummit', { summitId });
    await acts.act(executive, 'inviteParticipant', { summitId, personId: person(operations) });
    expect(await mails('SummitInvited', summitId)).toEqual([operations, product, service].map(({ name }) => name).sort());
    expect((await work(service)).map(({ sentence, place }) => [sentence, place])).toEqual([['Before the summit you are asked: Bring the three complaints you hear most.', `/summits/${summitId}`]]);
    expect((await work(product)).map(({ sentence }) => sentence)).toEqual(['Before the summit you are asked: Read the scorecard of your stage.']);
    for (const who of [operations, chair, champion]) expect(await work(who)).toEqual([]);
    const both = await Promise.all([1, 2].map(() => acts.act(service, 'finishPreparation', { summitId })));
    expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['FinishPreparationPayload', 'NothingToPrepare']);
    expect(await work(service)).toEqual([]);
    expect(await acts.act(champion, 'finishPreparation', { summitId })).toMatchObject({ code: 'NotAParticipant' });
    const told = (await api.query<{ notices: { edges: { node: { kind: string; title: string; place: string } }[] } }>('{ notices(first: 1) { edges { node { kind title place } } } }', {}, { as: product.token })).notices.edges[0]?.node;
    expect(told).toEqual({ kind: 'SummitInvited', title: 'Autumn summit', place: `/summits/${summitId}` });
  });
});

test('two working days before, never before half of the time, exactly those are reminded who have still to prepare; once, until they have', async () => {
  const { summit } = await acts.act(executive, 'createSummit', await acts.fields(executive, 5));
  const summitId = summit?.id ?? '';
  for (const who of [service, product, operations]) await acts.act(executive, 'inviteParticipant', { summitId, personId: person(who) });
  for (const who of [service, product]) await acts.act(executive, 'askPreparation', { summitId, asked: 'Bring three letters.', personId: person(who) });
  const remind = async () => [(await api.database.query<{ done: number }>('worker', 'select summit.remind_due() as done'))[0]?.done, await mails('PreparationReminder', summitId)];
  const holds = async (who: Citizen) => (await api.database.query<{ holds: boolean }>('worker', 'select summit.reminder_holds($1, $2, $3, $4) as holds', [world.organizationId, who.id, 'PreparationReminder', uuidOf(summitId)]))[0]?.holds;
  await acts.act(executive, 'announceSummit', { summitId });
  await acts.act(service, 'finishPreparation', { summitId });
  await moveClock(api.database, '1 day');
  expect(await remind()).toEqual([0, []]);
  // whichever day of the week it is now, two working days before is over a day before
  const [until] = await api.database.owner<{ left: string }>(`select (starts_at - kernel.now() - interval '26 hours')::text as left from summit.summit where id = $1`, [uuidOf(summitId)]);
  await moveClock(api.database, until?.left ?? '');
  expect([await remind(), await remind()]).toEqual([[1, [product.name]], [0, [product.name]]]);
  expect([await holds(product), await holds(service), await holds(operations)]).toEqual([true, false, false]);
  await acts.act(product, 'finishPreparation', { summitId });
  expect(await holds(product)).toBe(false);
  await acts.act(executive, 'askPreparation', { summitId, asked: 'And three answers.', personId: person(product) });
  expect(await remind()).toEqual([1, [product.name, product.name]]);
  await acts.act(executive, 'cancelSummit', { summitId, because: 'A strike.' });
  expect(await holds(product)).toBe(false);
  await expect(api.database.query('api', 'select summit.remind_due()')).rejects.toThrow('permission denied');
});

test('a working day before the review of a plan ends exactly those are reminded who have said nothing, and champions who have not looked at it; each once', async () => {
  for (const { id } of [service, product]) await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, id]);
  const { summitId, lines: [line = ''] } = await acts.planned(executive, [service, product], ['Say the price first', 'Find the bag']);
  await acts.act(executive, 'openReview', { summitId, number: 1, workingDays: 3, quorum: 'ALL' });
  const waits = async () => (await api.query<{ waitingForYou: { kind: string; sentence: string; place: string }[] }>('{ waitingForYou { kind sentence place } }', {}, { as: champion.token })).waitingForYou.filter(({ kind }) => kind === 'COMMENT_ON_PLAN');
  const remind = async () => { await api.database.query('worker', 'select summit.remind_due()'); return [await mails('PlanReviewReminder', summitId), await mails('PlanCommentsReminder', summitId)]; };
  const holds = async (who: Citizen, kind: string) => (await api.database.query<{ holds: boolean }>('worker', 'select summit.reminder_holds($1, $2, $3, $4) as holds', [world.organizationId, who.id, kind, uuidOf(summitId)]))[0]?.holds;
  const review = (who: Citizen, verdict: string, lines: object[] = []) => acts.act(who, 'reviewPlan', { summitId, number: 1, verdict, lines });
  expect(await waits()).toEqual([{ kind: 'COMMENT_ON_PLAN', sentence: expect.stringContaining('reading it is enough'), place: `/summits/${summitId}/review` }]);
  await review(service, 'APPROVE');
  expect(await remind()).toEqual([[], []]);
  const [{ wait = '' } = {}] = await api.database.owner<{ wait: string }>(`select (decision.remind_from(r.opened_at, r.closes_at, o.time_zone) - kernel.now() + interval '5 minutes')::text as wait from summit.version_review r join people.organization o on o.id = r.organization_id where r.summit_id = $1`, [uuidOf(summitId)]);
  await moveClock(api.database, wait);
  const asked = [[executive, product].map(({ name }) => name).sort(), [champion.name]];
  expect([await remind(), await remind()]).toEqual([asked, asked]);
  expect([await holds(product, 'PlanReviewReminder'), await holds(service, 'PlanReviewReminder'), await holds(product, 'PlanCommentsReminder'), await holds(champion, 'PlanCommentsReminder')]).toEqual([true, false, false, true]);
  await acts.act(champion, 'readPlan', { summitId, number: 1 });
  await review(product, 'APPROVE_BUT', [{ lineId: line, words: 'Nobody pays for it.' }]);
  expect([await holds(product, 'PlanReviewReminder'), await holds(champion, 'PlanCommentsReminder'), await waits()]).toEqual([false, false, []]);
  await acts.act(executive, 'cancelSummit', { summitId, because: 'A strike.' });
  expect(await holds(executive, 'PlanReviewReminder')).toBe(false);
});

test('another time is told once to everybody who was invited, and the calendar file says so; of two who change at once one wins', async () => {
  const summitId = await acts.announced(executive, [service, product]);
  const file = async (who: Citizen | null) => fetch(`${api.url}/calendar/summits/${summitId}.ics`, { headers: who ? { cookie: `tribune_session=${who.token}` } : {} });
  const lines = async () => (await (await file(service)).text()).replaceAll('\r\n ', '').split('\r\n');
  expect(await lines()).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${uuidOf(summitId)}@tribune`, 'SEQUENCE:0', 'SUMMARY:Autumn summit', 'LOCATION:Room 4', 'STATUS:CONFIRMED', `URL;VALUE=URI:https://tribune.example/summits/${summitId}`, 'END:VEVENT', 'END:VCALENDAR']));
  expect((await lines()).find((line) => line.startsWith('DTSTART'))).toMatch(/^DTSTART:\d{8}T080000Z$/);
  expect([(await file(null)).status, (await file(elsewhere.chair)).status, (await file(world.customers[6] ?? null)).status]).toEqual([404, 404, 404]);
  const moved = await acts.fields(executive, 28);
  const answers = await Promise.all([0, 1].map((n) => acts.act(executive, 'changeSummit', { summitId, seenVersion: 2, ...moved, place: `Room ${n}` })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangeSummitPayload', 'SummitMovedOn']);
  expect(await mails('SummitMoved', summitId)).toEqual([product.name, service.name].sort());
  expect(await lines()).toContain('SEQUENCE:1');
  await acts.act(executive, 'cancelSummit', { summitId, because: 'A strike.' });
  expect(await mails('SummitCancelled', summitId)).toHaveLength(2);
  expect(await lines()).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2']));
});

test('the database allows exactly what the table says, and every closed command says why', async () => {
  const made: Record<SummitState, string> = { DRAFT: await acts.drafted(executive), ANNOUNCED: await acts.announced(executive, [service]), HELD: await acts.announced(executive, [service]), CANCELLED: await acts.drafted(executive) };
  for (const [was, command] of (await api.database.owner<{ state: SummitState; command: (typeof SUMMIT_COMMANDS)[number]; next: string | null }>(
    'select state, command, summit.leads_to(state, command) as next from unnest($1::text[]) state, unnest($2::text[]) command', [Object.keys(made), [...SUMMIT_COMMANDS]])).map(({ state, command, next }) => [`${state} ${command} ${next}`, `${state} ${command} ${summitLeadsTo(state, command)[0] ?? null}`] as const)) expect(was).toBe(command);
  await acts.act(executive, 'cancelSummit', { summitId: made.CANCELLED, because: 'No room.' });
  expect(await acts.act(executive, 'closeSummit', { summitId: made.HELD })).toMatchObject({ code: 'SummitNotBegun' });
  await moveClock(api.database, '30 days');
  const later = { ...executive, token: await signIn(api.database, world.organizationId, executive.id) };
  expect(await acts.act(later, 'closeSummit', { summitId: made.HELD })).toMatchObject({ summit: { state: 'HELD' } });
  for (const state of ['HELD', 'CANCELLED'] as const) {
    expect((await commands(later, made[state])).filter(({ open }) => open).map(({ name }) => name)).toEqual(state === 'HELD' ? ['writeVision', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'freezePlan', 'putElement', 'removeElement'] : []);
    for (const { name, reason } of await commands(later, made[state])) {
      if (['cancelSummit', 'announceSummit', 'closeSummit'].includes(name)) expect((await acts.act(later, name, { summitId: made[state], ...(name === 'cancelSummit' && { because: 'x' }) })).message).toBe(reason);
    }
  }
  expect((await commands(later, made.ANNOUNCED)).filter(({ open }) => open).map(({ name }) => name)).toEqual(['changeSummit', 'inviteParticipant', 'dismissParticipant', 'setAgenda', 'askPreparation', 'writeVision', 'sealBeliefs', 'endBeliefs', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'freezePlan', 'putElement', 'removeElement', 'closeSummit', 'cancelSummit']);
});
