import { beforeAll, describe, expect, test } from 'vitest';
import { actOnRegister, DecisionActs, electChampion, foundWorld, keysOf, nodeId, readEntry, showPasskey, testApi, type Citizen, type RegisterActed, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const SLUG = 'northwind-air';
const customer = world.customers[6] as Citizen;
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
});

const now = async (): Promise<string> => (await api.database.owner<{ at: Date }>('select kernel.now() as at'))[0]?.at.toISOString() ?? '';
const input = async (more: object = {}) => ({ touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), what: 'The counter in Terminal 2 is closed', why: 'The ceiling came down in the night.', since: await now(), ...more });
const record = async (who: Who, more: object = {}) => actOnRegister(api, who, 'recordEmergencyAct', await input(more), 'id key') as Promise<RegisterActed & { readonly id: string; readonly key: string }>;
const tick = () => api.database.query<{ done: number }>('worker', 'select register.tick() as done');

describe('recording what was done without approval (D11)', () => {
  test('it is public at once, and champions and council are mailed, not who did it', async () => {
    const { key } = await record(acts.member(2));
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ kind: 'EMERGENCY', standing: 'RUNNING', title: 'The counter in Terminal 2 is closed', summary: 'The ceiling came down in the night.' });
    expect(await keysOf(api, SLUG, customer)).toEqual([key]);
    expect(await keysOf(api, SLUG, customer, 'search: "ceiling"')).toEqual([key]);
    expect(await keysOf(api, SLUG, customer, `touchPointId: "${nodeId('TouchPoint', world.touchPointIds[0] ?? '')}"`)).toEqual([key]);
    const mailed = await api.database.owner<{ person_id: string }>(`select person_id from notification.mail where kind = 'EmergencyActRecorded'`);
    const expected = [champion, ...world.members].filter(({ id }) => id !== acts.member(2).id).map(({ id }) => id);
    expect(mailed.map(({ person_id }) => person_id).sort()).toEqual(expected.sort());
    expect(JSON.stringify(await readEntry(api, SLUG, key, customer))).not.toContain(acts.member(2).name);
  });

  test('for members of a council and executives alone', async () => {
    for (const who of [customer, champion, world.administrator]) expect(await record(who)).toMatchObject({ code: 'MayNotRecord' });
    expect(await record(null)).toMatchObject({ code: 'SignInRequired' });
    expect(await record(elsewhere.chair)).toMatchObject({ code: 'NotFound' });
    await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, world.administrator.id]);
    expect((await record(world.administrator, { what: 'By an executive' })).key).toBe('e2');
  });

  test('it has been done, it says what, why and where', async () => {
    const refused = async (more: object) => ((await record(world.chair, more)) as { code?: string; field?: string }).code;
    expect(await refused({ what: ' ' })).toBe('FieldMissing');
    expect(await refused({ why: '' })).toBe('InputInvalid');
    expect(await refused({ since: '2099-01-01T00:00:00Z' })).toBe('InputInvalid');
    expect(await refused({ touchPointId: nodeId('TouchPoint', elsewhere.touchPointIds[0] ?? '') })).toBe('NotFound');
  });

  test('two at once get two numbers', async () => {
    const [a, b] = await Promise.all([record(world.chair, { what: 'One' }), record(acts.member(1), { what: 'Two' })]);
    expect([a.key, b.key].sort()).toEqual(['e3', 'e4']);
  });
});

describe('how it ends', () => {
  test('undecided it ends by the clock, once, in the register before any worker looks', async () => {
    const { key } = await record(world.chair, { what: 'To end' });
    await acts.pass('13 days 23 hours');
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ standing: 'RUNNING' });
    await acts.pass('2 hours');
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ standing: 'ENDED' });
    expect((await tick())[0]?.done).toBeGreaterThan(0);
    expect((await tick())[0]?.done).toBe(0);
    expect(await api.database.owner(`select count(*)::int as n from audit.event where type = 'EmergencyActEnded' group by subject_id having count(*) > 1`)).toEqual([]);
  });

  test('the decision is drafted from it, waits for who may draft it, and decides it when it is final', async () => {
    const { id, key } = await record(acts.member(3), { what: 'To decide' });
    const waits = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; place: string | null }[] }>('{ waitingForYou { kind place } }', {}, { as: who.token })).waitingForYou.filter(({ kind }) => kind === 'DECIDE_EMERGENCY');
    expect(await waits(acts.member(3))).toEqual([{ kind: 'DECIDE_EMERGENCY', place: `/r/${SLUG}/${key}` }]);
    expect(await waits(world.chair)).toHaveLength(1);
    expect(await waits(acts.member(4))).toEqual([]);
    for (const who of [customer, world.administrator]) expect(await actOnRegister(api, who, 'draftEmergencyDecision', { actId: id }, 'number')).toMatchObject({ code: 'NotAMember' });
    expect(await actOnRegister(api, elsewhere.chair, 'draftEmergencyDecision', { actId: id }, 'number')).toMatchObject({ code: 'NotFound' });

    const { number } = (await actOnRegister(api, world.chair, 'draftEmergencyDecision', { actId: id }, 'number')) as unknown as { number: number };
    expect(await waits(world.chair)).toEqual([]);
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ emergency: { underWay: false, decidedBy: [] } });
    const { decision } = await api.query<{ decision: { id: string; state: string; currentRevision: { title: string; whatChanges: string } } }>('query ($number: Int!) { decision(number: $number) { id state currentRevision { title whatChanges } } }', { number }, { as: world.chair.token });
    expect(decision).toMatchObject({ state: 'DRAFT', currentRevision: { title: 'To decide', whatChanges: 'To decide' } });
    const decisionId = decision.id;
    await acts.done(world.chair, 'amendDecision', { decisionId, expectedRevision: 1, easier: 'You know where to go.' });
    await acts.done(world.chair, 'proposeDecision', { decisionId });
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ emergency: { underWay: true } });
    await acts.done(acts.member(1), 'secondDecision', { decisionId });
    await acts.done(world.chair, 'openVote', { decisionId });
    await acts.castAll(decisionId);
    await acts.pass('8 days');
    await showPasskey(api.database, champion.token);
    await acts.done(champion, 'approveDecision', await acts.approval(decisionId));
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ standing: 'DECIDED', emergency: { decidedBy: [{ key: String(number), title: 'To decide' }] } });
    expect(await readEntry(api, SLUG, String(number), customer)).toMatchObject({ emergencyActs: [{ key, title: 'To decide' }] });
    await acts.pass('20 days');
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ standing: 'DECIDED' });
    expect(await actOnRegister(api, world.chair, 'nameEmergencyAct', { actId: id, decisionId }, 'key')).toMatchObject({ code: 'DecisionIsFinal' });
  });
});

test('nothing of the gate can point to it: it is never settled, approved or final', async () => {
  const { id } = await record(world.chair, { what: 'Never final' });
  const [, uuid = ''] = Buffer.from(id, 'base64url').toString().split(':');
  const attacks: [string, unknown[]][] = [
    ['insert into decision.finalization (organization_id, decision_id, revision, basis) values ($1, $2, 1, 1)', [world.organizationId, uuid]],
    ['select decision.settle($1, $2)', [world.organizationId, uuid]],
    [`update register.emergency_act set ends_at = 'infinity' where id = $1`, [uuid]],
    ['delete from register.emergency_act where id = $1', [uuid]],
    [`insert into register.emergency_act (organization_id, number, touch_point_id, what, why, since, recorded_by, recorded_as, ends_at) values ($1, 99, $2, 'x', 'x', now(), $3, 'EXECUTIVE', now() + interval '14 days')`, [world.organizationId, world.touchPointIds[0], world.chair.id]],
    ['insert into register.emergency_decision (organization_id, act_id, decision_id, named_by) values ($1, $2, $2, $3)', [world.organizationId, uuid, world.chair.id]],
    ['insert into register.emergency_end (organization_id, act_id) values ($1, $2)', [world.organizationId, uuid]],
    ['select register.tick()', []],
    ['select * from register.entry', []],
    [`insert into register.setting (organization_id, audience, changed_by) values ($1, 'WORLD', $2)`, [world.organizationId, world.chair.id]],
  ];
  for (const [sql, values] of attacks) await expect(api.database.query('api', sql, values)).rejects.toThrow(/permission denied/);
  // the owner of everything is stopped by keys and triggers
  await expect(api.database.owner('insert into decision.finalization (organization_id, decision_id, revision, basis) values ($1, $2, 1, 1)', [world.organizationId, uuid])).rejects.toThrow(/foreign key/);
  await expect(api.database.owner(`update register.emergency_act set ends_at = recorded_at + interval '14 days' where id = $1`, [uuid])).rejects.toThrow(/append-only/);
  const approval = await acts.approval(await acts.carried());
  await showPasskey(api.database, champion.token);
  expect(await acts.act(champion, 'approveDecision', { ...approval, decisionId: nodeId('Decision', uuid) })).toMatchObject({ code: 'NotFound' });
});
