import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, EvidenceActs, foundWorld, nodeId, signIn, testApi, type Citizen, type EvidenceShown, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const decisions = new DecisionActs(api, world);
const acts = new EvidenceActs(decisions);
const { chair, administrator } = world;
const tomasz = decisions.member(1);
const customer = world.customers[5] as Citizen;
let champion: Citizen;
let alternate: Citizen;
let analyst: Citizen;
let decisionId: string;

const WALKED = { kind: 'WALKED', day: '2026-11-01', text: 'Two signs, two directions.', why: 'People walk the wrong way for six minutes.', touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? '') };
const MENTION = { kind: 'MENTION', day: '2026-11-01', quote: 'I stood there with two children.', source: 'A letter', place: 'Porto', why: 'It is what most letters say.' };
const picture = (file: string, alt = 'Two colours') => ({ base64: readFileSync(`libs/evidence/domain/fixtures/two-colours.${file}`).toString('base64'), alt });

beforeAll(async () => {
  const elected = await electChampion(world);
  [champion, alternate] = [elected.champion, elected.alternates[0] as Citizen];
  const [nikhil] = await api.database.owner<{ id: string }>(`select people.add_people($1, $2, true), (select id from people.person where email = 'nikhil@northwind-air.example') as id`, [world.organizationId, JSON.stringify([{ name: 'Nikhil Rao', email: 'nikhil@northwind-air.example' }])]);
  const [row] = nikhil?.id ? [nikhil] : await api.database.owner<{ id: string }>(`select id from people.person where email = 'nikhil@northwind-air.example'`);
  analyst = { id: row?.id ?? '', name: 'Nikhil Rao', email: '', token: await signIn(api.database, world.organizationId, row?.id ?? '') };
  await api.database.owner(`select people.give_role($1, $2, 'ANALYST', $2)`, [world.organizationId, analyst.id]);
  decisionId = await decisions.proposed();
});

const attach = (who: Who, more: object = {}, to = decisionId) => acts.attach(who, { decisionId: to, ...acts.measure(), ...more });
const shown = (who: Who, id = decisionId) => decisions.read<{ evidence: EvidenceShown[]; evidenceCount: number; unreadEvidence: { id: string }[]; whyNotAttachEvidence: string | null }>(who, id, acts.SHOWN);

describe('attachEvidence', () => {
  test('a figure with its sample and interval comes back as it went in', async () => {
    const id = await decisions.proposed();
    expect(await attach(tomasz, { value: '31.50', low: '28.1', high: '35', n: 24 }, id)).toMatchObject({ evidence: { kind: 'MEASURE', value: '31.5', unit: 'minutes', n: 24, low: '28.1', high: '35', source: 'Gate log', day: '2026-11-01' } });
    expect(await shown(chair, id)).toMatchObject({ evidenceCount: 1, evidence: [{ author: { name: tomasz.name }, isMine: false, withdrawnAt: null, picture: null }] });
  });
  test('each kind, with a quote', async () => {
    const id = await decisions.proposed();
    for (const more of [MENTION, WALKED, { kind: 'CONSULTATION', title: 'Spring survey', text: 'Most would rather wait.' }, { kind: 'COMPETITOR_MOVE', title: 'Halden Rail', text: 'Refunds by itself.' }, { kind: 'DOCUMENT', title: 'Regulation 261', url: 'https://example.org/261' }])
      expect((await attach(tomasz, { quote: 'In their words.', ...more }, id)).code).toBeUndefined();
    expect((await shown(chair, id)).evidence.map(({ kind }) => kind)).toEqual(['MENTION', 'WALKED', 'CONSULTATION', 'COMPETITOR_MOVE', 'DOCUMENT']);
  });
  test('members, champions, alternates and analysts attach; nobody else (D12)', async () => {
    for (const who of [chair, champion, alternate, analyst]) expect((await attach(who)).code).toBeUndefined();
    expect((await attach(administrator)).code).toBe('TakesNoPart');
    expect((await shown(administrator)).whyNotAttachEvidence).toBe('Only members of this council, champions, their alternates and analysts may do this.');
    expect((await attach(customer)).code).toBe('NotFound');
    expect((await attach(elsewhere.chair)).code).toBe('NotFound');
    expect((await attach(null)).code).toBe('SignInRequired');
  });
  test('to a draft only its author does; to what is withdrawn or final nobody', async () => {
    const draft = await decisions.drafted();
    expect((await attach(chair, {}, draft)).code).toBeUndefined();
    expect((await attach(tomasz, {}, draft)).code).toBe('NotFound');
    const gone = await decisions.proposed();
    await decisions.done(chair, 'withdrawDecision', { decisionId: gone });
    expect((await attach(chair, {}, gone)).code).toBe('WrongState');
    expect((await shown(chair, gone)).whyNotAttachEvidence).toMatch(/not possible now/);
  });
  test('what is missing or unusable is named by its field', async () => {
    expect(await attach(chair, { why: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'why' });
    expect(await attach(chair, { value: 'many' })).toMatchObject({ code: 'InputInvalid', field: 'value' });
    expect(await attach(chair, { day: '2199-01-01' })).toMatchObject({ code: 'InputInvalid', field: 'day', message: 'This day is still to come.' });
    expect(await attach(chair, { day: '2026-02-30' })).toMatchObject({ code: 'InputInvalid', field: 'day' });
    expect(await attach(chair, { url: 'javascript:alert(1)' })).toMatchObject({ code: 'InputInvalid', field: 'url' });
    expect(await attach(chair, { ...WALKED, touchPointId: nodeId('TouchPoint', decisions.world.councilId) })).toMatchObject({ code: 'NotFound', field: 'touchPointId' });
  });
  test('the same intent twice attaches once; sixty pieces are enough', async () => {
    const id = await decisions.proposed();
    const key = 'the-same-intent';
    const answers = await Promise.all([1, 2, 3].map(() => acts.attach(chair, { decisionId: id, ...acts.measure() }, key)));
    expect(new Set(answers.map(({ evidence }) => evidence?.id)).size).toBe(1);
    for (let more = 0; more < 59; more++) await attach(chair, {}, id);
    expect(await attach(chair, {}, id)).toMatchObject({ code: 'EnoughEvidence' });
    expect((await shown(chair, id)).evidenceCount).toBe(60);
  }, 60_000);
  test('who voted before it came is told so', async () => {
    const id = await decisions.seconded();
    await attach(chair, {}, id);
    await decisions.done(chair, 'openVote', { decisionId: id });
    await attach(tomasz, {}, id);
    expect((await shown(chair, id)).evidence.map(({ afterVoteOpened }) => afterVoteOpened)).toEqual([false, true]);
    const { timeline } = await decisions.read<{ timeline: { sentence: string }[] }>(chair, id, 'timeline { sentence }');
    expect(timeline.map(({ sentence }) => sentence)).toContain('attached a figure as evidence');
  });
});

describe('withdrawEvidence', () => {
  test('by its author, with a reason, once; it stays, struck, also after the decision is final', async () => {
    const id = await decisions.proposed();
    const { evidence } = await attach(tomasz, {}, id);
    const evidenceId = evidence?.id ?? '';
    expect((await acts.withdraw(chair, { evidenceId, reason: 'Wrong.' })).code).toBe('OnlyItsAuthor');
    expect(await acts.withdraw(tomasz, { evidenceId, reason: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'reason' });
    for (const who of [customer, elsewhere.chair]) expect((await acts.withdraw(who, { evidenceId, reason: 'Wrong.' })).code).toBe('NotFound');
    expect((await acts.withdraw(null, { evidenceId, reason: 'Wrong.' })).code).toBe('SignInRequired');
    expect(await acts.withdraw(tomasz, { evidenceId, reason: 'Counted twice.' })).toMatchObject({ evidence: { withdrawnBecause: 'Counted twice.' } });
    expect((await acts.withdraw(tomasz, { evidenceId, reason: 'Again.' })).code).toBe('AlreadyWithdrawn');
    expect(await shown(champion, id)).toMatchObject({ evidenceCount: 0, unreadEvidence: [], evidence: [{ value: '31', withdrawnBecause: 'Counted twice.' }] });
  });
  test('nobody changes or removes a row, the owner neither', async () => {
    for (const table of ['evidence', 'picture', 'withdrawal', 'reading']) {
      await attach(chair, { picture: picture('png') });
      await expect(api.database.owner(`delete from evidence.${table}`)).rejects.toThrow('append-only');
      await expect(api.database.query('api', `insert into evidence.${table} default values`)).rejects.toThrow('permission denied');
    }
    await expect(api.database.owner(`update evidence.evidence set value = 1`)).rejects.toThrow('append-only');
  });
});

describe('what a champion has not read (D9)', () => {
  test('each person has marks of their own; one’s own evidence is read', async () => {
    const id = await decisions.proposed();
    const [first, second] = [await attach(tomasz, {}, id), await attach(tomasz, MENTION, id)].map(({ evidence }) => evidence?.id ?? '');
    const unread = async (who: Who) => (await shown(who, id)).unreadEvidence.map((each) => each.id);
    expect(await unread(champion)).toEqual([first, second]);
    expect(await unread(tomasz)).toEqual([]);
    expect((await acts.markRead(champion, { decisionId: id, evidenceIds: [first] })).code).toBeUndefined();
    expect((await acts.markRead(champion, { decisionId: id, evidenceIds: [first, first] })).code).toBeUndefined();
    expect(await unread(champion)).toEqual([second]);
    expect(await unread(alternate)).toEqual([first, second]);
    expect((await shown(champion, id)).evidence.map(({ isRead }) => isRead)).toEqual([true, false]);
  });
  test('not of what one does not see', async () => {
    const { evidence } = await attach(tomasz);
    const evidenceIds = [evidence?.id ?? ''];
    for (const who of [customer, elsewhere.chair]) expect((await acts.markRead(who, { decisionId, evidenceIds })).code).toBe('NotFound');
    expect((await acts.markRead(tomasz, { decisionId: await decisions.drafted(), evidenceIds })).code).toBe('NotFound');
    // of another decision: passed over
    await acts.markRead(champion, { decisionId: await decisions.proposed(), evidenceIds });
    expect((await shown(champion)).unreadEvidence.map(({ id }) => id)).toContain(evidenceIds[0]);
  });
});
