import { beforeAll, describe, expect, vi, test } from 'vitest';
import { Database } from '@tribune/kernel/server';
import { DecisionActs, electChampion, foundWorld, keysOf, moveRegister, nodeId, readEntry, readRegister, setAudience, showPasskey, testApi, type Citizen, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const SLUG = 'northwind-air';
let champion: Citizen;
const customer = world.customers[6] as Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
});

const approve = async (decisionId: string, more: object = {}): Promise<void> => {
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'approveDecision', await acts.approval(decisionId, more));
};
const refuse = async (decisionId: string): Promise<void> => {
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'refuseDecision', await acts.refusal(decisionId));
};
const final = async (more: object = {}, answer: object = {}): Promise<{ id: string; key: string }> => {
  const id = await acts.carried(world.chair, acts.member(1), more);
  await approve(id, answer);
  const { number, state } = await acts.read<{ number: number; state: string }>(world.chair, id, 'number state');
  expect(state).toBe('FINAL');
  return { id, key: String(number) };
};

describe('what the register holds', () => {
  test('nothing but what is final or was refused: no draft, no vote, no carried decision that waits', async () => {
    await acts.drafted();
    await acts.voting();
    await acts.carried();
    expect(await keysOf(api, SLUG, customer)).toEqual([]);
  });

  test('a final decision as customers read it: text, tally without names, the champion’s words, its way, its hash', async () => {
    const { key, id } = await final({ title: 'Answer within five days', conditions: ['Up to 400 euros are decided at once'], effectiveOn: '2027-03-01', background: 'Not for everybody', amounts: [{ label: 'People', currency: 'EUR', minorUnits: 100 }] }, { note: 'I asked on the platform.' });
    const entry = await readEntry(api, SLUG, key, customer);
    const { currentRevision } = await acts.read<{ currentRevision: { bodyHash: string } }>(world.chair, id, 'currentRevision { bodyHash }');
    expect(entry).toMatchObject({
      kind: 'FINAL', standing: 'FINAL', title: 'Answer within five days', conditions: ['Up to 400 euros are decided at once'], effectiveOn: '2027-03-01', keptUntil: null, hash: currentRevision.bodyHash,
      tally: { electors: 7, voted: 7, agree: 7, object: 0, abstain: 0, carried: true },
      consents: [{ constituency: 'Customers', champion: champion.name, asAlternate: false, waived: false, note: 'I asked on the platform.', askedHow: 'It was asked for by the roll in October.' }],
      refusals: [], supersededBy: [],
    });
    expect(entry?.facts.map(({ kind }) => kind)).toEqual(['PROPOSED', 'VOTE_OPENED', 'CARRIED', 'APPROVED', 'FINAL']);
    const said = JSON.stringify(entry);
    for (const member of world.members) expect(said).not.toContain(member.name);
    expect(said).not.toContain('Not for everybody');
  });

  test('a refusal with its reasons; decided anew it keeps its address and the refused text, never the new one', async () => {
    const id = await acts.carried(world.chair, acts.member(1), { title: 'Machines instead of counters' });
    await refuse(id);
    const { number } = await acts.read<{ number: number }>(world.chair, id, 'number');
    expect(await readEntry(api, SLUG, String(number), customer)).toMatchObject({
      kind: 'REFUSED', standing: 'REFUSED', title: 'Machines instead of counters', consents: [],
      refusals: [{ champion: champion.name, interest: 'People without a phone are left behind.', evidence: '11 % of the roll has no app.', alternative: 'Keep the counter open as well.', stands: true }],
    });
    await acts.done(world.chair, 'amendDecision', { decisionId: id, expectedRevision: 1, title: 'Machines beside counters', conditions: ['Secret for now'] });
    const later = await readEntry(api, SLUG, String(number), customer);
    expect(later).toMatchObject({ standing: 'RECONSIDERED', title: 'Machines instead of counters', refusals: [{ stands: false }] });
    expect(JSON.stringify(later)).not.toMatch(/beside counters|Secret/);
  });

  test('a condition that is broken after final: the register says so, with the day by which a new decision is due', async () => {
    const { key, id } = await final({ title: 'Machines with a person beside them' }, { holdsWhile: 'Somebody stands beside the machines' });
    const [{ approval } = { approval: '' }] = await api.database.owner<{ approval: string }>('select approval_id as approval from decision.consent where decision_id = $1', [Buffer.from(id, 'base64url').toString().split(':')[1]]);
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ standing: 'FINAL', consents: [{ holdsWhile: 'Somebody stands beside the machines', broken: null }] });
    await api.database.query('api', 'select decision.report_broken_condition($1, $2, $3)', [champion.token, approval, 'Nobody has stood there for a week.']);
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ standing: 'BROKEN', consents: [{ broken: { what: 'Nobody has stood there for a week.', dueAt: expect.any(String) } }] });
  });

  test('a champion’s condition that proposes another text is no refusal, and not public', async () => {
    const id = await acts.carried(world.chair, acts.member(1), { title: 'Only changed like this' });
    const [decision = ''] = [Buffer.from(id, 'base64url').toString().split(':')[1]];
    await api.database.owner(`insert into decision.refusal (organization_id, decision_id, constituency_id, revision, term_id, person_id, kind, interest, evidence, alternative, proposed_body)
      select t.organization_id, $1, t.constituency_id, 1, t.id, t.person_id, 'CONDITION', 'x', 'x', 'x', r.body from champion.term t, decision.revision r where t.person_id = $2 and r.decision_id = $1`, [decision, champion.id]);
    const { number } = await acts.read<{ number: number }>(world.chair, id, 'number');
    expect(await readEntry(api, SLUG, String(number), customer)).toBeNull();
  });

  test('one that takes another’s place: each shows the other', async () => {
    const old = await final({ title: 'Desk open until eight' });
    const next = await final({ title: 'Desk open until ten', supersedesIds: [old.id] });
    expect(await readEntry(api, SLUG, old.key, customer)).toMatchObject({ standing: 'SUPERSEDED', supersededBy: [{ key: next.key, title: 'Desk open until ten' }] });
    expect(await readEntry(api, SLUG, next.key, customer)).toMatchObject({ standing: 'FINAL', supersedes: [{ key: old.key, title: 'Desk open until eight' }] });
  });

  test('under an embargo the hash and the tally at once, no word of the text until its day', async () => {
    const [{ day } = { day: '' }] = await api.database.owner<{ day: string }>(`select to_char(kernel.now() + interval '30 days', 'YYYY-MM-DD') as day`);
    const { key } = await final({ title: 'Quiet launch', whatChanges: 'Something quiet.', effectiveOn: day, embargoUntil: day }, { note: 'Quietly fine.' });
    const kept = await readEntry(api, SLUG, key, customer);
    expect(kept).toMatchObject({ title: null, summary: null, easier: null, places: [], keptUntil: day, consents: [{ note: null, champion: champion.name }], tally: { agree: 7 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(kept)).not.toMatch(/uiet/);
    expect(await keysOf(api, SLUG, customer, 'search: "quiet"')).toEqual([]);
    await acts.pass('31 days');
    expect(await readEntry(api, SLUG, key, customer)).toMatchObject({ title: 'Quiet launch', keptUntil: null, consents: [{ note: 'Quietly fine.' }] });
    expect(await keysOf(api, SLUG, customer, 'search: "quiet"')).toEqual([key]);
  });

  test('a touch point that is renamed is still called what was decided on', async () => {
    const [touchPoint = ''] = world.touchPointIds;
    const [{ name } = { name: '' }] = await api.database.owner<{ name: string }>('select name from touch_point.touch_point where id = $1', [touchPoint]);
    const { key } = await final({ title: 'Named' });
    await api.database.owner(`update touch_point.touch_point set name = 'Another name' where id = $1`, [touchPoint]);
    expect((await readEntry(api, SLUG, key, customer))?.places).toMatchObject([{ name, nameNow: 'Another name' }]);
    await api.database.owner(`update touch_point.touch_point set name = $2 where id = $1`, [touchPoint, name]);
  });
});

describe('the list', () => {
  test('pages from the newest on, each entry once', async () => {
    const all = await keysOf(api, SLUG, customer, 'first: 100');
    expect(all.length).toBeGreaterThan(5);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof readRegister>> = await readRegister(api, SLUG, customer, `first: 2${after ? `, after: "${after}"` : ''}`);
      paged.push(...(page?.lines.map(({ key }) => key) ?? []));
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(paged).toEqual(all);
  });

  test('is searched in its own words and the champions’, by stems, and filtered by kind, stage and touch point', async () => {
    expect(await keysOf(api, SLUG, customer, 'search: "counter machine"')).toHaveLength(1);
    expect(await keysOf(api, SLUG, customer, 'search: "\\"left behind\\""')).toHaveLength(1);
    expect(await keysOf(api, SLUG, customer, 'search: "nothing like that"')).toEqual([]);
    expect(await keysOf(api, SLUG, customer, `search: "'); drop -( & | \\"" `)).toEqual([]);
    expect(await keysOf(api, SLUG, customer, 'kinds: [REFUSED]')).toHaveLength(1);
    const all = await keysOf(api, SLUG, customer);
    expect(await keysOf(api, SLUG, customer, `touchPointId: "${nodeId('TouchPoint', world.touchPointIds[0] ?? '')}"`)).toEqual(all);
    expect(await keysOf(api, SLUG, customer, `touchPointId: "${nodeId('TouchPoint', world.touchPointIds[1] ?? '')}"`)).toEqual([]);
    const stages = (await readRegister(api, SLUG, customer))?.stages ?? [];
    const found = await Promise.all(stages.map(({ id }) => keysOf(api, SLUG, customer, `stageId: "${id}"`)));
    expect(found.flat().sort()).toEqual([...all].sort());
  });

  test('costs one statement, however long it is; so does an entry', async () => {
    const asked = vi.spyOn(Database.prototype, 'askAsStranger');
    const others = [vi.spyOn(Database.prototype, 'as'), vi.spyOn(Database.prototype, 'read')];
    await readRegister(api, SLUG, customer, 'first: 100');
    await readEntry(api, SLUG, (await keysOf(api, SLUG, customer))[0] ?? '', customer);
    // each time one more, which finds out who asks
    expect([asked, ...others].map(({ mock }) => mock.calls.length)).toEqual([6, 0, 0]);
    vi.restoreAllMocks();
  });
});

describe('who reads it', () => {
  test('a register for customers: everybody of the organization, nobody else', async () => {
    for (const who of [customer, champion, world.chair, world.administrator]) expect((await readRegister(api, SLUG, who))?.lines.length).toBeGreaterThan(0);
    for (const who of [null, elsewhere.chair, elsewhere.customers[0] as Citizen]) {
      expect(await readRegister(api, SLUG, who)).toMatchObject({ organizationName: 'Northwind Air', audience: 'CUSTOMERS', mayRead: false, mayConfigure: false, lines: [], stages: [], counts: [] });
      expect(await readEntry(api, SLUG, '1', who)).toBeNull();
    }
    expect(await readRegister(api, 'nowhere', customer)).toBeNull();
  });

  test('opening it to the world is an administrator’s act, recorded; closing it too', async () => {
    for (const who of [customer, world.chair, champion]) expect(await setAudience(api, who, 'WORLD')).toMatchObject({ code: 'RoleRequired' });
    expect(await setAudience(api, null, 'WORLD')).toMatchObject({ code: 'SignInRequired' });
    expect(await setAudience(api, world.administrator, 'WORLD')).toMatchObject({ audience: 'WORLD' });
    const [event] = await api.database.owner(`select actor_id, data from audit.event where type = 'RegisterAudienceSet'`);
    expect(event).toEqual({ actor_id: world.administrator.id, data: { from: 'CUSTOMERS', to: 'WORLD' } });
    expect((await readRegister(api, SLUG, null))?.lines.length).toBeGreaterThan(0);
    expect((await readRegister(api, 'halden-rail', null))?.mayRead).toBe(false);
    expect(await setAudience(api, world.administrator, 'CUSTOMERS')).toMatchObject({ audience: 'CUSTOMERS' });
    expect((await readRegister(api, SLUG, null))?.mayRead).toBe(false);
  });

  test('an address that once led here leads here for ever, and is given to nobody else', async () => {
    const move = (who: Who, slug: string) => moveRegister(api, who, slug);
    expect(await move(world.chair, 'north')).toMatchObject({ code: 'RoleRequired' });
    expect(await move(world.administrator, 'North Wind')).toMatchObject({ code: 'InputInvalid', field: 'slug' });
    expect(await move(world.administrator, 'halden-rail')).toMatchObject({ code: 'SlugTaken', field: 'slug' });
    expect(await move(world.administrator, 'north')).toMatchObject({ slug: 'north' });
    expect((await readRegister(api, SLUG, customer))?.slug).toBe('north');
    expect(await move(elsewhere.administrator, SLUG)).toMatchObject({ code: 'SlugTaken' });
    const [{ id } = { id: '' }] = await api.database.owner<{ id: string }>(`select people.create_organization('Northwind Air', 'UTC', true) as id`);
    const [{ slug } = { slug: '' }] = await api.database.owner<{ slug: string }>('select slug from people.organization where id = $1', [id]);
    expect(slug).toMatch(/^northwind-air-[0-9a-f]{8}$/);
    expect(await move(world.administrator, SLUG)).toMatchObject({ slug: SLUG });
    expect((await readRegister(api, 'north', customer))?.slug).toBe(SLUG);
  });
});
