import { beforeAll, describe, expect, test } from 'vitest';
import { actOnRegister, DecisionActs, electChampion, foundWorld, keysOf, nodeId, readEntry, setAudience, showPasskey, testApi, type Citizen, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const SLUG = 'northwind-air';
const customer = world.customers[6] as Citizen;
const other = world.customers[7] as Citizen;
let champion: Citizen;
let decided = '';

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  const id = await acts.carried();
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'approveDecision', await acts.approval(id));
  decided = String((await acts.read<{ number: number }>(world.chair, id, 'number')).number);
});

type Reported = { code?: string; number?: number | null; field?: string };
const report = async (who: Who, more: object = {}): Promise<Reported> =>
  (await actOnRegister(api, who, 'reportChange', { slug: SLUG, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), what: 'The desk closes at six now', changedOn: '2026-11-01', publish: true, ...more }, 'number')) as Reported;
const answer = async (who: Who, number: number, more: object = {}): Promise<Reported> =>
  (await actOnRegister(api, who, 'answerReport', { number, verdict: 'UNDONE', words: 'It was a mistake; from Monday it is open until ten.', ...more }, 'report { number answer { verdict words answeredAs key } }')) as Reported;
const read = async (who: Citizen, number: number) => (await api.query<{ changeReport: object | null }>('query ($number: Int!) { changeReport(number: $number) { number what place changedOn publish mayAnswer answer { verdict words } } }', { number }, { as: who.token })).changeReport;
const waits = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; place: string | null }[] }>('{ waitingForYou { kind place } }', {}, { as: who.token })).waitingForYou.filter(({ kind }) => kind === 'ANSWER_REPORT').map(({ place }) => place);
const token = async (kind: string) => (await api.database.owner<{ token: string }>(`select data->>'token' as token from notification.mail where kind = $1 order by queued_at desc limit 1`, [kind]))[0]?.token ?? '';

describe('a customer reports a change', () => {
  let number = 0;
  test('it waits for the chair and the champion, and for nobody else', async () => {
    number = (await report(customer)).number ?? 0;
    expect(number).toBe(1);
    expect(await waits(world.chair)).toEqual(['/reports/1']);
    expect(await waits(champion)).toEqual(['/reports/1']);
    expect(await waits(acts.member(2))).toEqual([]);
    for (const who of [customer, world.chair, champion]) expect(await read(who, number)).toMatchObject({ what: 'The desk closes at six now', mayAnswer: who !== customer });
    for (const who of [other, acts.member(2), world.administrator, elsewhere.chair]) expect(await read(who, number)).toBeNull();
    expect(await keysOf(api, SLUG, customer, 'kinds: [REPORT]')).toEqual([]);
  });

  test('only these two answer it, once; the reporter is mailed, and it is public because they agreed', async () => {
    for (const who of [customer, acts.member(2), world.administrator, elsewhere.chair]) expect(await answer(who, number)).toMatchObject({ code: 'NotFound' });
    expect(await answer(null, number)).toMatchObject({ code: 'SignInRequired' });
    expect(await answer(champion, number, { verdict: 'CARRIED', key: '999' })).toMatchObject({ code: 'InputInvalid', field: 'key' });
    expect(await answer(champion, number, { verdict: 'EMERGENCY', key: 'e9' })).toMatchObject({ code: 'InputInvalid', field: 'key' });
    const both = await Promise.all([answer(champion, number, { verdict: 'CARRIED', key: decided, words: 'Decided, with my approval.' }), answer(world.chair, number)]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['AlreadyAnswered', 'done']);
    expect(await waits(champion)).toEqual([]);
    expect(await api.database.owner(`select person_id from notification.mail where kind = 'ReportAnswered'`)).toEqual([{ person_id: customer.id }]);
    const entry = await readEntry(api, SLUG, 'r1', other);
    expect(entry).toMatchObject({ kind: 'REPORT', title: 'The desk closes at six now', report: { cameAs: 'CONSTITUENT', constituency: 'Customers' } });
    expect(JSON.stringify(entry)).not.toContain(customer.name);
    expect(await keysOf(api, SLUG, other, 'search: "desk closes"')).toEqual(['r1']);
  });

  test('where they did not agree it stays between them; words that name people can stand back', async () => {
    const kept = (await report(customer, { publish: false })).number ?? 0;
    await answer(champion, kept);
    expect(await keysOf(api, SLUG, other, 'kinds: [REPORT]')).toEqual(['r1']);
    const named = (await report(customer, { what: 'Mr Secret at the desk sent me away' })).number ?? 0;
    await answer(world.chair, named, { verdict: 'NO_CHANGE', withoutReport: true });
    expect(await readEntry(api, SLUG, `r${named}`, other)).toMatchObject({ title: null, standing: 'NO_CHANGE', report: { answer: { answeredAs: 'CHAIR' } } });
    expect(await keysOf(api, SLUG, other, 'search: "secret"')).toEqual([]);
  });

  test('it says what, where and since when; ten a day are enough', async () => {
    expect(await report(customer, { what: '  ' })).toMatchObject({ code: 'FieldMissing', field: 'what' });
    expect(await report(customer, { changedOn: '2099-01-01' })).toMatchObject({ code: 'InputInvalid', field: 'changedOn' });
    expect(await report(customer, { touchPointId: nodeId('TouchPoint', elsewhere.touchPointIds[0] ?? '') })).toMatchObject({ code: 'NotFound' });
    expect(await report(elsewhere.chair)).toMatchObject({ code: 'NotFound' });
    const many = await Promise.all(Array.from({ length: 12 }, () => report(other, { publish: false })));
    expect(many.filter(({ code }) => code === 'TooManyReports')).toHaveLength(2);
    expect(new Set(many.flatMap(({ number }) => number ?? [])).size).toBe(10);
  });
});

describe('a stranger reports a change', () => {
  test('not where the register is for customers', async () => {
    expect(await report(null, { mailbox: 'eve@example.com' })).toMatchObject({ code: 'NotFound' });
  });

  test('to the world’s register: their mailbox confirms it, opening the page does nothing, and the answer comes by link', async () => {
    await setAudience(api, world.administrator, 'WORLD');
    expect(await report(null)).toMatchObject({ code: 'InputInvalid', field: 'mailbox' });
    expect(await report(null, { mailbox: 'eve@example.com' })).toMatchObject({ number: null });
    const before = await waits(champion);
    const secret = await token('ConfirmReport');
    const mailed = async (link: string) => (await api.query<{ mailedReport: { number: number | null; handedInAt: string | null; answer: object | null } | null }>('query ($secret: String!) { mailedReport(secret: $secret) { number handedInAt what answer { words } } }', { secret: link })).mailedReport;
    expect(await mailed(secret)).toMatchObject({ number: null, handedInAt: null });
    expect(await waits(champion)).toEqual(before);
    for (let twice = 0; twice < 2; twice++) expect(await actOnRegister(api, null, 'confirmReport', { secret }, 'report { number }')).toMatchObject({ __typename: 'ConfirmReportPayload' });
    expect(await waits(champion)).toHaveLength(before.length + 1);
    const { number } = (await mailed(secret)) ?? {};
    await answer(champion, number ?? 0);
    expect(await mailed(await token('ReportAnswered'))).toMatchObject({ number, answer: { words: 'It was a mistake; from Monday it is open until ten.' } });
    expect(await mailed(secret)).toBeNull();
    expect(await actOnRegister(api, null, 'confirmReport', { secret: 'made up' }, 'report { number }')).toMatchObject({ code: 'ReportLinkNotUsable' });
  });

  test('three a day and mailbox; what is never confirmed is gone after seven days', async () => {
    for (let more = 0; more < 2; more++) expect(await report(null, { mailbox: 'EVE@example.com' })).toMatchObject({ number: null });
    expect(await report(null, { mailbox: 'eve@example.com' })).toMatchObject({ code: 'TooManyReports' });
    const secret = await token('ConfirmReport');
    await acts.pass('7 days 1 minute');
    expect(await actOnRegister(api, null, 'confirmReport', { secret }, 'report { number }')).toMatchObject({ code: 'ReportLinkNotUsable' });
    await api.database.query('worker', 'select register.tick()');
    expect(await api.database.owner('select from register.report where handed_in_at is null')).toEqual([]);
  });
});

test('the API’s login writes and reads none of it by itself', async () => {
  for (const sql of ['select * from register.report', 'insert into register.report_answer default values', 'update register.report set publish = true', 'select register.hand_in(null, null)'])
    await expect(api.database.query('api', sql)).rejects.toThrow(/permission denied/);
});
