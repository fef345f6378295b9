import { Database } from '@tribune/kernel/server';
import { approve, DecisionActs, electChampion, finalDecision, foundWorld, MeetingActs, nodeId, SummitActs, testApi, type Citizen, type SummitActed } from '@tribune/testing';
import { EntityManager } from 'typeorm';
import { beforeAll, expect, test, vi } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail' });
const [acts, decisions, meetings] = [new SummitActs(api, world), new DecisionActs(api, world), new MeetingActs(api, world)];
const { administrator: planner, chair } = world;
const [, member, other] = world.members as [Citizen, Citizen, Citizen];
const councilId = nodeId('Council', world.councilId);
const PLAN = ['Say the price first', 'Answer within a day', 'Find the bag', 'Count the letters'];
let champion: Citizen;
let clerk: Citizen;

interface Traced { id: string; number: number; title: string; state: string; made: boolean; mark: string | null; blocks: { kind: string; people: string[]; interest: string | null }[]; effects: { name: string; to: string; actual: string | null }[]; actionsOpen: number }
interface Trace { number: number; promises: { promise: string; count: number }[]; lines: { standing: string; promise: string; line: { lineId: string; activity: string }; decisions: Traced[] }[]; unserving: Traced[] }
const FIELDS = 'id number title state made mark blocks { kind people interest } effects { name to actual } actionsOpen';
const trace = async (who: Citizen, summitId: string) => (await acts.read<{ trace: Trace | null }>(who, summitId, `trace { number promises { promise count } lines { standing promise line { lineId activity } decisions { ${FIELDS} } } unserving { ${FIELDS} } }`))?.trace ?? null;
const of = (found: Trace | null, activity: string) => found?.lines.find(({ line }) => line.activity === activity);
const standings = (found: Trace | null) => PLAN.map((activity) => of(found, activity)?.standing ?? null);
const bring = async (who: Pick<Citizen, 'token'> | null | undefined, summitId: string, lineIds: string[] | null, number = 1): Promise<SummitActed & { brought?: number }> => {
  const document = 'mutation ($input: BringFindingsInput!) { bringFindings(input: $input) { __typename ... on Refusal { code message field } ... on BringFindingsPayload { brought } } }';
  return (await api.query<{ bringFindings: SummitActed & { brought?: number } }>(document, { input: { idempotencyKey: crypto.randomUUID(), summitId, number, councilId, lineIds } }, { as: who?.token })).bringFindings;
};
const served = (decisionId: string, who: Citizen = chair) => decisions.read<{ servedLines: { activity: string; mark: string | null; mayTie: boolean; latest: number }[] }>(who, decisionId, 'servedLines { activity mark mayTie latest }').then(({ servedLines }) => servedLines);
const work = async ({ token }: Citizen) => (await api.query<{ waitingForYou: { kind: string; sentence: string; place: string }[] }>('{ waitingForYou { kind sentence place } }', {}, { as: token })).waitingForYou.filter(({ kind }) => kind === 'CHECK_LINE');

beforeAll(async () => {
  await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, planner.id]);
  ({ champion } = await electChampion(world));
  clerk = world.customers[6] as Citizen;
});

test('each line of the approved plan goes to the council once, alone or with all others; nobody else brings it', async () => {
  const { summitId, lines: [price = '', answer = '', bag = ''] } = await acts.approved(planner, [member], PLAN, [2]);
  for (const who of [elsewhere.chair, clerk]) expect(await bring(who, summitId, [price])).toMatchObject({ code: 'NotFound' });
  expect(await bring(null, summitId, [price])).toMatchObject({ code: 'SignInRequired' });
  await api.database.owner(`select people.add_people($1, '[{"name":"Willem Post","email":"willem.post@northwind-air.example"}]', true)`, [world.organizationId]);
  const [row] = await api.database.owner<{ token: string; id: string }>(`select auth.open_session(p.organization_id, p.id, 'LINK') as token, p.id from people.person p where p.name = 'Willem Post'`);
  expect(await bring(row, summitId, [price])).toMatchObject({ code: expect.stringMatching(/^(NotFound|MayNotBring)$/) });
  expect(await bring(planner, summitId, [price], 2)).toMatchObject({ code: 'PlanVersionMovedOn' });
  expect(await bring(planner, summitId, [bag])).toMatchObject({ code: 'NotFound' });
  expect(await bring(planner, summitId, [price])).toMatchObject({ brought: 1 });
  expect(await bring(planner, summitId, [price])).toMatchObject({ brought: 0 });
  expect((await Promise.all([bring(planner, summitId, null), bring(chair, summitId, null), bring(chair, summitId, [answer])])).map(({ brought }) => brought ?? 0).reduce((sum, each) => sum + each)).toBe(2);
  const found = await trace(champion, summitId);
  expect(standings(found)).toEqual(['UNDER_WAY', 'UNDER_WAY', null, 'UNDER_WAY']);
  const [made] = of(found, PLAN[0] ?? '')?.decisions ?? [];
  expect(made).toMatchObject({ title: 'Say the price first', state: 'DELIBERATING', made: true, mark: null, blocks: [] });
  expect(await decisions.read(chair, made?.id ?? '', 'author { name } council { id } currentRevision { whatChanges background touchPoints { id } stances { stance } measures { name from to by } } servedLines { activity summitTitle }')).toMatchObject({
    author: { name: planner.name }, council: { id: councilId },
    currentRevision: { whatChanges: 'Say the price first', background: expect.stringContaining('“Autumn summit”, version 1'), touchPoints: [{ id: nodeId('TouchPoint', world.touchPointIds[0] ?? '') }], stances: [{ stance: 'AFFECTS' }], measures: [{ name: 'Answered in time', from: '22 %', to: '90 %', by: '2027-06-30' }] },
    servedLines: [{ activity: 'Say the price first', summitTitle: 'Autumn summit' }],
  });
  const meetingId = await meetings.planned(9);
  await meetings.done(chair, 'setMeetingAgenda', { meetingId, seenVersion: 1, items: [{ decisionId: made?.id, minutes: 10 }] });
  const [treated] = (await meetings.read<{ agenda: { papers: { place: string; sentences: string[] }[] }[] }>(champion, meetingId, 'agenda { papers { place sentences } }')).agenda;
  expect(treated?.papers.find(({ place }) => place === 'SUMMIT')?.sentences).toEqual([expect.stringContaining('Autumn summit: Say the price first (')]);
  const open = await acts.planned(planner, [member], PLAN.slice(0, 1));
  expect(await bring(planner, open.summitId, open.lines)).toMatchObject({ code: 'PlanNotApproved' });
  expect(await trace(planner, open.summitId)).toBeNull();
});

test('the thread leads from a line to its decisions, to whom they wait for and why, and to what was measured', async () => {
  const { summitId, lines: [price = '', answer = '', bag = ''] } = await acts.approved(planner, [member], PLAN);
  await bring(chair, summitId, [price, answer, bag]);
  const first = await trace(chair, summitId);
  const [one, two, three] = PLAN.map((activity) => of(first, activity)?.decisions[0]?.id ?? '') as [string, string, string];
  await decisions.done(member, 'secondDecision', { decisionId: one });
  await decisions.done(chair, 'openVote', { decisionId: one });
  await decisions.castAll(one);
  await decisions.pass('8 days');
  expect(of(await trace(chair, summitId), PLAN[0] ?? '')).toMatchObject({ standing: 'BLOCKED', decisions: [{ state: 'CARRIED', blocks: [{ kind: 'CHAMPION', people: [champion.name] }] }] });
  await approve(decisions, champion, one);
  await decisions.signed(champion, 'refuseDecision', await decisions.refusal(two));
  await decisions.done(chair, 'withdrawDecision', { decisionId: three });
  const unasked = await decisions.proposed(chair, { title: 'New uniforms' });
  const found = await trace(planner, summitId);
  expect(standings(found)).toEqual(['DECIDED', 'BLOCKED', 'STOPPED', 'NO_DECISION']);
  expect(of(found, PLAN[1] ?? '')?.decisions[0]).toMatchObject({ state: 'REFUSED', blocks: [{ kind: 'REFUSED', people: [champion.name], interest: 'People without a phone are left behind.' }] });
  expect(of(found, PLAN[0] ?? '')?.decisions[0]).toMatchObject({ state: 'FINAL', effects: [{ name: 'Answered in time', to: '90 %', actual: null }], actionsOpen: 0 });
  expect(found?.unserving.map(({ title }) => title)).toContain('New uniforms');
  expect([found?.promises, found?.lines.map(({ promise }) => promise).sort()]).toEqual([[{ promise: 'NOT_MEASURED', count: 1 }, { promise: 'OPEN', count: 2 }, { promise: 'GIVEN_UP', count: 1 }], ['GIVEN_UP', 'NOT_MEASURED', 'OPEN', 'OPEN']]);
  const { summit: later } = await acts.act(planner, 'createSummit', await acts.fields(planner, 60, { title: 'The next one' }));
  expect(await acts.read(planner, later?.id ?? '', 'agenda { title part } previous { id trace { promises { promise count } } }')).toMatchObject({ agenda: [{ title: expect.stringContaining('What came of the last plan'), part: 1 }, {}, {}, {}, {}], previous: { id: summitId, trace: { promises: found?.promises } } });
  expect(await acts.read(planner, summitId, 'previous { id }')).toEqual({ previous: null });
  const tie = (who: Citizen, verb = 'serveLine', decisionId = unasked) => acts.act(who, verb, { summitId, lineId: (first?.lines[3] ?? { line: { lineId: '' } }).line.lineId, decisionId });
  for (const who of [elsewhere.chair, clerk]) expect(await tie(who)).toMatchObject({ code: 'NotFound' });
  for (const who of [other, chair]) expect(await tie(who)).toMatchObject({ __typename: 'ServeLinePayload' });
  expect((await trace(planner, summitId))?.unserving.map(({ title }) => title)).not.toContain('New uniforms');
  expect(await served(unasked)).toMatchObject([{ mark: null, mayTie: true }]);
  expect(await tie(chair, 'leaveLine')).toMatchObject({ __typename: 'LeaveLinePayload' });
  expect(await tie(chair, 'leaveLine')).toMatchObject({ code: 'NotFound' });
  expect(await acts.act(chair, 'leaveLine', { summitId, lineId: price, decisionId: one })).toMatchObject({ code: 'MadeOfLine' });
});

test('a promise is told by the figure that its line names, to whom the scorecard is open', async () => {
  const decisionId = await finalDecision(decisions, champion, { title: 'One price' });
  const summitId = await acts.announced(planner, [member]);
  await acts.act(planner, 'addPlanLine', { summitId, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), functionId: null, activity: 'One price', measure: 'Find it fair', from: '41', to: '55', dueOn: '2037-06-30', attribute: 'ETHICAL' });
  for (const [verb, more] of [['freezePlan', {}], ['openReview', { number: 1 }], ['reviewPlan', { number: 1, verdict: 'APPROVE', lines: [] }]] as const) await acts.act(planner, verb, { summitId, ...more });
  const lineId = (await trace(chair, summitId))?.lines[0]?.line.lineId;
  await acts.act(chair, 'serveLine', { summitId, lineId, decisionId });
  await api.database.owner(`select people.give_role($1, $2, 'ANALYST', $2)`, [world.organizationId, chair.id]);
  const measured = async (value: number, daysAgo: number) => {
    await api.database.owner(`select scorecard.import_figures($1, (select jsonb_agg(jsonb_build_object('row', 2, 'stage', '', 'touchPoint', t.name, 'attribute', 'ETHICAL', 'competitor', null, 'value', $2::integer, 'n', 210, 'low', $2 - 4, 'high', $2 + 4, 'source', 'Survey', 'measuredOn', (action.today($5) - $3::integer)::text)) from touch_point.touch_point t where t.id = $4))`, [chair.token, value, daysAgo, world.touchPointIds[0], world.organizationId]);
    return Promise.all([chair, planner].map(async (who) => (await trace(who, summitId))?.lines[0]?.promise));
  };
  expect([await measured(58, 3), await measured(57, 0), await measured(48, 0)]).toEqual([['NOT_MEASURED', 'NOT_MEASURED'], ['KEPT', 'NOT_MEASURED'], ['NOT_MEASURED', 'NOT_MEASURED']]);
  for (const who of [elsewhere.chair, clerk]) expect(await trace(who, summitId)).toBeNull();
});

test('a line that a later version changes marks its decisions, for their proposer too, until somebody has looked', async () => {
  const { summitId, lines: [price = '', answer = ''] } = await acts.approved(planner, [member], PLAN.slice(0, 2));
  await bring(chair, summitId, null);
  const first = await trace(chair, summitId);
  const [one, two] = PLAN.slice(0, 2).map((activity) => of(first, activity)?.decisions[0]?.id ?? '') as [string, string];
  await acts.act(planner, 'changePlanLine', { summitId, lineId: price, seenVersion: 1, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), functionId: null, activity: 'Say the whole price first', measure: 'Answered in time', from: '22 %', to: '90 %', dueOn: '2027-06-30' });
  await acts.act(planner, 'removePlanLine', { summitId, lineId: answer, seenVersion: 1 });
  expect(await served(one)).toMatchObject([{ mark: null }]);
  await acts.act(planner, 'freezePlan', { summitId });
  expect([await served(one), await served(two)]).toMatchObject([[{ mark: 'CHANGED', activity: 'Say the whole price first', latest: 2 }], [{ mark: 'GONE', activity: 'Answer within a day' }]]);
  expect((await work(chair)).map(({ sentence, place }) => [sentence.includes('whole price') || sentence.includes('not there any more'), place.startsWith('/decisions/')])).toEqual([[true, true], [true, true]]);
  expect(await work(member)).toEqual([]);
  const confirm = (who: Citizen | null | undefined, lineId: string, decisionId: string, number = 2) => acts.act(who, 'confirmLine', { summitId, lineId, decisionId, number });
  expect(await confirm(chair, price, one, 1)).toMatchObject({ code: 'PlanVersionMovedOn' });
  for (const who of [elsewhere.chair, clerk]) expect(await confirm(who, price, one)).toMatchObject({ code: 'NotFound' });
  expect(await confirm(null, price, one)).toMatchObject({ code: 'SignInRequired' });
  for (const [lineId, decisionId] of [[price, one], [answer, two]] as const) expect(await confirm(member, lineId, decisionId)).toMatchObject({ __typename: 'ConfirmLinePayload' });
  expect([await served(one), await served(two), await work(chair)]).toMatchObject([[{ mark: null }], [{ mark: null }], []]);
  for (const sql of [`insert into summit.line_decision select * from summit.line_decision`, `update summit.line_decision set ended_at = now()`, 'delete from summit.line_decision', `select decision.bring_decision(organization_id, id, id, '{}') from decision.decision`]) await expect(api.database.query('api', sql)).rejects.toThrow('permission denied');
});

const LINE = 'lineId stage touchPoint owner activity measure from to dueOn attribute measured { value n low high source measuredOn }';
const DECISIONS = 'decisions { id number title state council made mark actionsOpen actionsLate actionsDone blocks { kind constituency people since interest alternative } effects { name from to actual measuredOn verdict } }';
const BELIEFS = 'beliefs { stages { open rank stage { id name position } mine { attribute value } gaps { attribute median kind measured { value n low high } best { competitor value } } } }';
const PAGES = {
  plan: `{ summit(id: "ID") { id title openCommands { name open } planLines { id touchPointId functionId version activity owner measure from to dueOn attribute measured { value n } } planVersions { number at lineCount person { name } lines { ${LINE} } } } stages { id name touchPoints { id name } } companyFunctions { id name } }`,
  review: `{ summit(id: "ID") { id openCommands { name open } latestVersion { number readAt lineCount lines { ${LINE} } lastReadBefore { number lines { ${LINE} } } comments { words person { name } } review { outcome reviewers { reviewed person { name } } reviews { words person { name } lines { lineId words } } } } } }`,
  trace: `{ summit(id: "ID") { id trace { number promises { promise count } lines { standing promise line { ${LINE} } ${DECISIONS} } unserving { id number title } } } councils { id name } }`,
  search: '{ search(text: "line 42") { id kind title summitId } }',
  view: `{ summit(id: "ID") { id title state latestVersion { number review { outcome } } approvedVersion { number review { endedAt } } ${BELIEFS} trace { promises { promise count } lines { standing promise line { ${LINE} } ${DECISIONS} } } } waitingForYou { id kind title decision { number } } stages { id name touchPoints { id name } } scorecard { figures { id stageId touchPointId attribute value n low high caveats } } }`,
} as const;
/** How many statements a page needs, and how long it takes, in milliseconds. */
async function cost(page: keyof typeof PAGES, summitId: string): Promise<{ statements: number; took: number }> {
  const asked = [vi.spyOn(EntityManager.prototype, 'query'), vi.spyOn(Database.prototype, 'read')];
  const begin = performance.now();
  await api.query(PAGES[page].replace('ID', summitId), {}, { as: planner.token });
  const [took, statements] = [Math.round(performance.now() - begin), asked.flatMap(({ mock }): unknown[] => mock.calls).length];
  asked.forEach((each) => each.mockRestore());
  return { statements, took };
}

/** A plan of so many lines, each with a figure of the scorecard, approved and brought to the council. */
async function carried(count: number): Promise<string> {
  const summitId = await acts.announced(planner, [member]);
  const uuid = Buffer.from(summitId, 'base64url').toString().split(':')[1] ?? '';
  await api.database.owner(
    `select summit.put_plan_line($1, $2, null, null, jsonb_build_object('touchPointId', ($3::uuid[])[1 + n % $4], 'functionId', null, 'activity', 'Line ' || n, 'measure', 'Answered in time', 'from', '22 %', 'to', '90 %', 'dueOn', '2027-06-30', 'attribute', 'ETHICAL')) from generate_series(1, $5::integer) n`,
    [planner.token, uuid, world.touchPointIds, world.touchPointIds.length, count]);
  for (const [verb, input] of [['freezePlan', {}], ['openReview', { number: 1 }], ['reviewPlan', { number: 1, verdict: 'APPROVE', lines: [] }]] as const) expect((await acts.act(planner, verb, { summitId, ...input })).message).toBeUndefined();
  expect(await bring(chair, summitId, null)).toMatchObject({ brought: count });
  await acts.act(planner, 'endBeliefs', { summitId });
  return summitId;
}

test.skipIf(process.env['TEST_QUICK'] === '1')('a plan of 500 lines costs no more statements than one of four: plan, review, trace, one page, search', async () => {
  const unsealed = await api.database.owner<{ id: string }>(`select encode(convert_to('Summit:' || s.id, 'UTF8'), 'base64') as id from summit.summit s where s.organization_id = $1 and s.state = 'ANNOUNCED' and s.beliefs_ended_at is null`, [world.organizationId]);
  for (const { id } of unsealed) await acts.act(planner, 'endBeliefs', { summitId: id.replaceAll('\n', '') });
  const [small, large] = [await carried(4), await carried(500)];
  await api.database.owner('analyze');
  for (const page of ['plan', 'review', 'trace', 'view', 'search'] as const) {
    const [four, many] = [await cost(page, small), await cost(page, large)];
    console.info(`${page}: ${many.statements} statements, ${four.took} ms with 4 lines, ${many.took} ms with 500`);
    expect([page, many.statements]).toEqual([page, four.statements]);
    expect(many.statements).toBeLessThanOrEqual({ plan: 10, review: 12, trace: 10, view: 26, search: 1 }[page]);
  }
}, 120_000);
