import { electChampion, foundWorld, moveClock, nodeId, pdfText, SummitActs, testApi, type Citizen, type SummitActed } from '@tribune/testing';
import { countReviews, REVIEW_METHODS, REVIEW_QUORUMS, REVIEW_THRESHOLDS, reviewRule, VERDICTS, type Verdict } from '@tribune/summit/domain';
import { beforeAll, describe, expect, test } from 'vitest';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const elsewhere = await foundWorld(database, { name: 'Southwind Rail' });
const acts = new SummitActs(api, world);
const { administrator: planner, chair } = world;
const [, second, third, guest] = world.members as [Citizen, Citizen, Citizen, Citizen];
let champion: Citizen;

const PLAN = ['Say the price first', 'Answer within a day', 'Find the bag'];
const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
const said = ({ __typename, code }: SummitActed) => code ?? __typename;
const work = async ({ token }: Citizen, summitId: string) => (await api.query<{ waitingForYou: { kind: string; sentence: string; place: string }[] }>('{ waitingForYou { kind sentence place } }', {}, { as: token })).waitingForYou.filter(({ kind, place }) => kind === 'REVIEW_PLAN' && place.includes(summitId));
const mails = async (kind: string, summitId: string) => (await database.owner<{ name: string }>(`select p.name from notification.mail m join people.person p on p.id = m.person_id where m.kind = $1 and m.data->>'summit' = $2 order by p.name`, [kind, uuidOf(summitId)])).map(({ name }) => name);
const REVIEW = 'review { method outcome reviewerCount reviewed quorum approving met leftOut reviewers { reviewed person { name } } reviews { verdict words stands person { name } lines { lineId words } } }';
interface Review { method: string; outcome: string | null; reviewerCount: number; reviewed: number; quorum: number; approving: number; met: boolean; leftOut: string[]; reviewers: { person: { name: string } }[]; reviews: { verdict: string; stands: boolean; person: { name: string } }[] }
const latest = async (who: Citizen, summitId: string) => (await acts.read<{ latestVersion: { number: number; review: Review | null } }>(who, summitId, `latestVersion { number ${REVIEW} }`))?.latestVersion;
const planned = () => acts.planned(planner, [second, third, guest], PLAN);
const opened = async (method = 'MAJORITY', more: object = {}) => {
  const made = await planned();
  expect(said(await acts.act(planner, 'openReview', { summitId: made.summitId, number: 1, method, workingDays: 3, ...more }))).toBe('OpenReviewPayload');
  return made;
};
const review = (who: Citizen | null | undefined, summitId: string, verdict: Verdict, lines: readonly string[] = [], number = 1) => acts.act(who, 'reviewPlan', { summitId, number, verdict, lines: lines.map((lineId) => ({ lineId, words: 'Nobody pays for it.' })) });

beforeAll(async () => {
  for (const { id } of [planner, second, third, chair]) await database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, id]);
  ({ champion } = await electChampion(world));
});

test('the planner opens it once, for the latest version; the executives who take part are asked, champions told, the others not', async () => {
  const { summitId } = await planned();
  expect(await acts.act(planner, 'openReview', { summitId, number: 2 })).toMatchObject({ code: 'PlanVersionMovedOn', message: expect.stringContaining('1') });
  expect(await acts.act(second, 'openReview', { summitId, number: 1 })).toMatchObject({ code: 'NotYourSummit' });
  for (const who of [elsewhere.chair, world.customers[5]]) expect(await acts.act(who, 'openReview', { summitId, number: 1 })).toMatchObject({ code: 'NotFound' });
  expect(await acts.act(null, 'openReview', { summitId, number: 1 })).toMatchObject({ code: 'SignInRequired' });
  expect(await acts.act(planner, 'openReview', { summitId, number: 1, workingDays: 0 })).toMatchObject({ code: 'InputInvalid', field: 'workingDays' });
  expect((await Promise.all([1, 2].map(() => acts.act(planner, 'openReview', { summitId, number: 1 })))).map(said).sort()).toEqual(['OpenReviewPayload', 'ReviewOpened']);
  const found = await latest(chair, summitId);
  expect(found?.review).toMatchObject({ method: 'MAJORITY', outcome: null, reviewerCount: 3, reviewed: 0, quorum: 2, reviews: [] });
  expect(found?.review?.reviewers.map(({ person }) => person.name).sort()).toEqual([planner, second, third].map(({ name }) => name).sort());
  expect([await mails('PlanReviewAsked', summitId), await mails('PlanCommentsAsked', summitId)]).toEqual([[second, third].map(({ name }) => name).sort(), [champion.name]]);
  expect(await work(second, summitId)).toEqual([{ kind: 'REVIEW_PLAN', sentence: 'Version 1 of the plan, 3 lines, waits for your review.', place: `/summits/${summitId}/review` }]);
  for (const who of [guest, chair, champion]) expect(await work(who, summitId)).toEqual([]);
  expect(await acts.act(planner, 'openReview', { summitId: await acts.announced(planner, [second]), number: 1 })).toMatchObject({ code: 'PlanHasNoVersion' });
});

test('each says it for themselves; a later word takes the place of the earlier, which stays; the database computes the outcome', async () => {
  const { summitId, lines: [price = '', answer = '', bag = ''] } = await opened();
  expect(said(await review(second, summitId, 'REQUEST_CHANGES', [price, bag]))).toBe('ReviewPlanPayload');
  expect(await work(second, summitId)).toEqual([]);
  for (const who of [guest, chair, champion]) expect(await review(who, summitId, 'APPROVE')).toMatchObject({ code: 'NotAReviewer' });
  for (const who of [elsewhere.chair, world.customers[5]]) expect(await review(who, summitId, 'APPROVE')).toMatchObject({ code: 'NotFound' });
  expect(await review(null, summitId, 'APPROVE')).toMatchObject({ code: 'SignInRequired' });
  for (const [verdict, lines, words] of [['APPROVE', [price], 'leaves no line out'], ['REQUEST_CHANGES', [], 'at least one'], ['APPROVE_BUT', [price, answer, bag], 'every line'], ['APPROVE_BUT', [price, price], 'named twice']] as const) {
    expect(await review(third, summitId, verdict, lines)).toMatchObject({ code: 'ReviewUnusable', message: expect.stringContaining(words) });
  }
  expect(await acts.act(third, 'reviewPlan', { summitId, number: 1, verdict: 'APPROVE_BUT', lines: [{ lineId: price, words: ' ' }] })).toMatchObject({ code: 'ReviewUnusable', message: expect.stringContaining('why') });
  expect(await review(third, summitId, 'APPROVE_BUT', [nodeId('PlanLine', world.councilId)])).toMatchObject({ code: 'NotFound' });
  await review(second, summitId, 'APPROVE_BUT', [price]);
  await review(third, summitId, 'APPROVE_BUT', [price]);
  const running = (await latest(champion, summitId))?.review;
  expect(running).toMatchObject({ outcome: null, reviewed: 2, approving: 2, met: true, leftOut: [price] });
  expect(running?.reviews.map(({ verdict, stands, person }) => [verdict, stands, person.name])).toEqual([['APPROVE_BUT', true, third.name], ['APPROVE_BUT', true, second.name], ['REQUEST_CHANGES', false, second.name]]);
  expect(await acts.read(planner, summitId, 'approvedVersion { number }')).toEqual({ approvedVersion: null });
  expect((await Promise.all([review(planner, summitId, 'APPROVE'), review(second, summitId, 'APPROVE_BUT', [bag])])).map(said)).toEqual(expect.arrayContaining(['ReviewPlanPayload']));
  const done = (await latest(second, summitId))?.review;
  expect([done?.outcome, done?.reviewed, done?.approving]).toEqual(['APPROVED', 3, 3]);
  expect(await acts.read(champion, summitId, 'approvedVersion { number isApproved }')).toEqual({ approvedVersion: { number: 1, isApproved: true } });
  expect(await review(second, summitId, 'APPROVE')).toMatchObject({ code: 'ReviewEnded' });
  expect(await acts.act(planner, 'openReview', { summitId, number: 1 })).toMatchObject({ code: 'ReviewEnded' });
  const kept = await database.owner<{ activity: string }>('select activity from summit.approved_line where summit_id = $1 order by position', [uuidOf(summitId)]);
  expect(kept).toHaveLength(3 - (done?.leftOut.length ?? 0));
});

test('a new version ends the review of the old, and shows each what is different from what they read last', async () => {
  const { summitId, lines: [price = ''] } = await opened();
  const reads = (who: Citizen) => acts.read(who, summitId, 'latestVersion { number readAt lastReadBefore { number lines { activity } } } planVersions { number review { outcome } }');
  await review(second, summitId, 'REQUEST_CHANGES', [price]);
  expect(said(await acts.act(champion, 'readPlan', { summitId, number: 1 }))).toBe('ReadPlanPayload');
  expect(await acts.act(champion, 'readPlan', { summitId, number: 7 })).toMatchObject({ code: 'NotFound' });
  for (const who of [elsewhere.chair, world.customers[5]]) expect(await acts.act(who, 'readPlan', { summitId, number: 1 })).toMatchObject({ code: 'NotFound' });
  await acts.act(planner, 'removePlanLine', { summitId, lineId: price, seenVersion: 1 });
  await acts.act(planner, 'freezePlan', { summitId });
  expect(await review(third, summitId, 'APPROVE')).toMatchObject({ code: 'NotAReviewer' });
  expect(await work(third, summitId)).toEqual([]);
  await acts.act(planner, 'openReview', { summitId, number: 2, method: 'UNANIMITY' });
  expect(await review(third, summitId, 'APPROVE')).toMatchObject({ code: 'PlanVersionMovedOn' });
  for (const who of [second, champion]) expect(await reads(who)).toMatchObject({ latestVersion: { number: 2, readAt: null, lastReadBefore: { number: 1, lines: { length: 3 } } }, planVersions: [{ number: 2, review: { outcome: null } }, { number: 1, review: { outcome: 'ENDED' } }] });
  expect(await reads(third)).toMatchObject({ latestVersion: { readAt: null, lastReadBefore: null } });
  await review(third, summitId, 'APPROVE', [], 2);
  expect(await reads(third)).toMatchObject({ latestVersion: { readAt: expect.any(String) } });
});

test('without the quorum it goes on after its time; with it the clock ends it; all must approve where the rule says so', async () => {
  const [few, most, all] = [await opened(), await opened(), await opened('UNANIMITY')];
  await review(planner, few.summitId, 'APPROVE');
  for (const who of [planner, second]) await review(who, most.summitId, 'REQUEST_CHANGES', most.lines.slice(0, 1));
  for (const who of [planner, second]) await review(who, all.summitId, 'APPROVE');
  await moveClock(database, '8 days');
  expect(await database.query('worker', 'select summit.tick() as done')).toEqual([{ done: 1 }]);
  const outcomes = async () => Promise.all([few, most, all].map(async ({ summitId }) => (await latest(planner, summitId))?.review?.outcome));
  expect(await outcomes()).toEqual([null, 'NOT_APPROVED', null]);
  await review(second, few.summitId, 'APPROVE');
  await review(third, all.summitId, 'APPROVE_BUT', all.lines.slice(0, 1));
  expect(await outcomes()).toEqual(['APPROVED', 'NOT_APPROVED', 'APPROVED']);
  expect((await latest(planner, all.summitId))?.review?.leftOut).toEqual(all.lines.slice(0, 1));
});

test('the approved plan is a paper for who may see its page, and for nobody else', async () => {
  const leaver = world.members[5] as Citizen;
  const { summitId, lines: [price = ''] } = await opened();
  const paper = (who: Citizen | null | undefined, language = 'en') => fetch(`${api.url}/papers/plan/${summitId}.pdf`, { headers: { 'accept-language': language, ...(who && { cookie: `tribune_session=${who.token}` }) } });
  expect((await paper(planner)).status).toBe(404);
  for (const who of [planner, second, third]) await review(who, summitId, 'APPROVE_BUT', [price]);
  await acts.act(planner, 'addPlanLine', { summitId, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), functionId: null, activity: 'Later', measure: '', from: '', to: '', dueOn: null });
  await acts.act(planner, 'freezePlan', { summitId });
  const { pages, title, language } = pdfText(Buffer.from(await (await paper(champion)).arrayBuffer()));
  const [above = '', out = ''] = pages.join(' ').split('Left out, and why');
  expect([title, language]).toEqual(['The approved plan: Autumn summit', 'en-GB']);
  for (const words of ['Version 1, approved on', '3 of 3 approved; 3 were asked.', '2; left out: 1.', 'There is a later version, 2.', 'Answer within a day', 'Find the bag', 'Answered in time: from 22 % to 90 %', '30 Jun 2027', 'Nobody yet', planner.name]) expect(above).toContain(words);
  expect([above.includes('Say the price first'), out.includes('Say the price first'), out.includes(`${second.name}: Nobody pays for it.`)]).toEqual([false, true, true]);
  expect(pdfText(Buffer.from(await (await paper(leaver, 'de')).arrayBuffer())).pages[0]).toContain('3 von 3 haben freigegeben');
  await database.owner('select people.person_leaves($1, $2)', [planner.token, leaver.id]);
  expect(await Promise.all([leaver, null, world.customers[5], elsewhere.chair].map(async (who) => (await paper(who)).status))).toEqual([404, 404, 404, 404]);
});

test('champions and executives comment on a line until its review has ended, and nobody else', async () => {
  const { summitId, lines: [price = ''] } = await planned();
  const comment = (who: Citizen | null | undefined, words = 'Say it in their words.', lineId = price) => acts.act(who, 'commentOnLine', { summitId, number: 1, lineId, words });
  for (const who of [champion, chair]) expect(said(await comment(who))).toBe('CommentOnLinePayload');
  for (const who of [guest, world.members[4]]) expect(await comment(who)).toMatchObject({ code: 'MayNotComment' });
  for (const who of [elsewhere.chair, world.customers[5]]) expect(await comment(who)).toMatchObject({ code: 'NotFound' });
  expect(await comment(null)).toMatchObject({ code: 'SignInRequired' });
  expect(await comment(champion, ' ')).toMatchObject({ code: 'FieldMissing', field: 'words' });
  expect(await comment(champion, 'x', nodeId('PlanLine', world.councilId))).toMatchObject({ code: 'NotFound' });
  expect(await acts.read(guest, summitId, 'latestVersion { comments { lineId words championOf person { name } } }')).toEqual({ latestVersion: { comments: [
    { lineId: price, words: 'Say it in their words.', championOf: 'Customers', person: { name: champion.name } }, { lineId: price, words: 'Say it in their words.', championOf: null, person: { name: chair.name } }] } });
  await acts.act(planner, 'openReview', { summitId, number: 1 });
  await acts.act(planner, 'cancelSummit', { summitId, because: 'A strike.' });
  expect((await latest(planner, summitId))?.review?.outcome).toBe('ENDED');
  expect(await comment(champion)).toMatchObject({ code: 'SummitWrongState' });
});

describe('the database holds it', () => {
  const attempt = async (sql: string, values: unknown[] = [], role: 'api' | 'worker' | 'owner' = 'api'): Promise<string> => {
    try {
      return JSON.stringify(role === 'owner' ? await database.owner(sql, values) : await database.query(role, sql, values));
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test('nobody writes a review, an outcome or a reviewer beside its acts, nor changes one; its owner neither', async () => {
    const { summitId, lines } = await opened();
    await review(second, summitId, 'APPROVE_BUT', lines.slice(0, 1));
    const id = uuidOf(summitId);
    const outcome = `insert into summit.review_outcome (organization_id, summit_id, number, outcome, reviewers, reviewed, quorum, approving, left_out) values ($1, $2, 1, 'APPROVED'`;
    const [tables, here] = [['version_review', 'reviewer', 'plan_review', 'plan_review_line', 'line_comment', 'plan_read', 'review_outcome'], [world.organizationId, id]];
    for (const table of tables) for (const sql of [`update summit.${table} set organization_id = organization_id`, `delete from summit.${table}`, `truncate summit.${table} cascade`, `insert into summit.${table} select * from summit.${table}`]) {
      for (const role of ['api', 'worker'] as const) expect([sql, await attempt(sql, [], role)]).toEqual([sql, '42501']);
    }
    for (const table of tables.slice(0, 4)) for (const sql of [`update summit.${table} set number = number`, `delete from summit.${table}`, `truncate summit.${table} cascade`]) expect([sql, await attempt(sql, [], 'owner')]).toEqual([sql, '55006']);
    for (const counts of ['3, 1, 2, 1, 0', '3, 3, 2, 3, 0', '1, 1, 1, 1, 0', '3, 1, 2, 1, 1']) expect([counts, await attempt(`${outcome}, ${counts})`, here, 'owner')]).toEqual([counts, '55006']);
    expect(await attempt(`insert into summit.reviewer select $1, $2, 1, $3`, [...here, guest.id], 'owner')).toBe('55006');
    expect(await attempt(`insert into summit.plan_review (organization_id, summit_id, number, person_id, turn, verdict) values ($1, $2, 1, $3, 1, 'APPROVE')`, [...here, guest.id], 'owner')).toBe('23503');
    for (const [sql, values] of [['select summit.settle_review($1, $2, 1)', here], ['select summit.end_review($1, $2)', here], [`select summit.lock_summit($1, $2, $3, 'reviewPlan')`, [...here, second.id]], ['select summit.tick()', []]] as const) expect([sql, await attempt(sql, [...values])]).toEqual([sql, '42501']);
    for (const token of [null, '', 'x'.repeat(64), elsewhere.chair.token, guest.token]) expect(await attempt(`select summit.review_plan($1, $2, 1, 'APPROVE', '', '[]')`, [token, id])).toBe('TR001');
    for (const who of [planner, third]) await review(who, summitId, 'APPROVE');
    expect(await attempt(`insert into summit.plan_review (organization_id, summit_id, number, person_id, turn, verdict) values ($1, $2, 1, $3, 2, 'APPROVE')`, [...here, third.id], 'owner')).toBe('55006');
  });

  test('it counts as the rule does, in any history', async () => {
    const reviewers = [planner, second, third];
    const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;
    for (let seed = 1; seed <= 12; seed++) {
      const [part, threshold] = [pick(REVIEW_QUORUMS, seed + (seed >> 2)), pick(REVIEW_THRESHOLDS, seed >> 1)];
      const { summitId, lines } = await opened(pick(REVIEW_METHODS, seed), { quorum: part, threshold });
      const standing = new Map<string, { verdict: Verdict; lineIds: string[] }>();
      for (let turn = 0; turn < 2 + (seed % 3); turn++) {
        const [who, verdict] = [pick(reviewers, seed * 7 + turn * (seed % 2 ? 1 : 2)), pick(VERDICTS, seed * 5 + turn)];
        const lineIds = verdict === 'APPROVE' ? [] : lines.filter((_, at) => (seed + turn) % 3 === at || (seed % 4 === 0 && at === 0 && turn > 0)).slice(0, 2);
        if (said(await review(who, summitId, verdict, lineIds)) === 'ReviewPlanPayload') standing.set(who.id, { verdict, lineIds });
      }
      const { leftOut, reviewed, approving, met, quorum } = (await latest(planner, summitId))?.review ?? {};
      const mine = countReviews(reviewRule(pick(REVIEW_METHODS, seed), part, threshold), reviewers.length, lines, [...standing.values()]);
      expect({ seed, leftOut: leftOut?.toSorted(), reviewed, approving, met, quorum }).toEqual({ seed, leftOut: mine.leftOut.toSorted(), reviewed: mine.reviewed, approving: mine.approving, met: mine.met, quorum: mine.quorum });
    }
  });
});
