import { expect, vi, test } from 'vitest';
import { Database } from '@tribune/kernel/server';
import { DecisionActs, electChampion, foundWorld, nodeId, showPasskey, signIn, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const acts = new DecisionActs(api, world);
let champion: Citizen;

const OVERVIEW = '{ overview { at states { state count young grown old oldestNumber } blocked { kind number title constituency people linkedWith byAlternate since until pausedUntil pausedBecause interest alternative voted quorum } blockedCounts { kind count } timeToDecide { count medianDays shortestDays longestDays } } }';
interface Line { kind: string; number: number; title: string; constituency: string | null; people: string[]; linkedWith: number[]; byAlternate: boolean; since: string; until: string | null; pausedUntil: string | null; pausedBecause: string | null; interest: string | null; alternative: string | null; voted: number | null; quorum: number | null }
interface Read { at: string; states: { state: string; count: number; young: number; old: number }[]; blocked: Line[]; blockedCounts: { kind: string; count: number }[]; timeToDecide: { count: number; medianDays: number | null; shortestDays: number | null; longestDays: number | null } }
const read = async (who: { token: string } = world.administrator) => (await api.query<{ overview: Read }>(OVERVIEW, {}, { as: who.token })).overview;
const numberOf = async (id: string) => (await acts.read<{ number: number }>(world.chair, id, 'number')).number;
const days = (from: string, to: string | null) => Math.round((Date.parse(to ?? '') - Date.parse(from)) / 86_400_000);

test('while nobody holds the seat, a carried decision waits for the election', async () => {
  const number = await numberOf(await acts.carried());
  expect((await read()).blocked).toEqual([expect.objectContaining({ kind: 'SEAT_EMPTY', number, constituency: 'Customers', people: [], until: null })]);
});

test('it says at which champion a decision waits, since when and until when', async () => {
  ({ champion } = await electChampion(world));
  await acts.pass('1 minute');
  const number = await numberOf(await acts.carried());
  const line = (await read(champion)).blocked.find((each) => each.number === number);
  expect(line).toMatchObject({ kind: 'CHAMPION', title: 'Rebook by yourself', constituency: 'Customers', people: [champion.name], byAlternate: false, interest: null });
  expect(days(line?.since ?? '', line?.until ?? null)).toBe(7);
});

test('it says that the champion asks others first, what they ask, and until when', async () => {
  const id = await acts.carried();
  const number = await numberOf(id);
  const found = async () => (await read()).blocked.find((each) => each.number === number);
  expect(await found()).toMatchObject({ kind: 'CHAMPION', pausedUntil: null, pausedBecause: null });
  await acts.done(champion, 'pauseClock', { decisionId: id, constituencyId: nodeId('Constituency', world.customersId), days: 5, because: 'I ask those who fly with children.' });
  const paused = await found();
  expect(paused).toMatchObject({ kind: 'CHAMPION', pausedBecause: 'I ask those who fly with children.' });
  expect([days(paused?.since ?? '', paused?.pausedUntil ?? null), days(paused?.since ?? '', paused?.until ?? null)]).toEqual([5, 12]);
  await acts.pass('6 days');
  expect(await found()).toMatchObject({ pausedUntil: null, pausedBecause: null });
});

test('a refusal stands first, in the champion’s own words', async () => {
  const id = await acts.carried();
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'refuseDecision', await acts.refusal(id));
  const { blocked, blockedCounts } = await read();
  expect(blocked[0]).toMatchObject({ kind: 'REFUSED', number: await numberOf(id), people: [champion.name], interest: 'People without a phone are left behind.', alternative: 'Keep the counter open as well.' });
  expect(blockedCounts).toEqual([{ kind: 'REFUSED', count: 1 }, { kind: 'CHAMPION', count: blocked.length - 1 }]);
});

test('a champion who would approve another text is told with that text (D9)', async () => {
  const id = await acts.carried();
  await acts.signed(champion, 'setCondition', { ...(await acts.seen(id)), why: 'Older travellers have no app.', conditions: ['One counter stays open'] });
  const number = await numberOf(id);
  expect((await read()).blocked.find((each) => each.number === number)).toMatchObject({ kind: 'CONDITION', people: [champion.name], interest: 'Older travellers have no app.', alternative: expect.stringMatching(/in the app.* · One counter stays open$/) });
  expect((await read()).blockedCounts).toContainEqual({ kind: 'CONDITION', count: 1 });
  await acts.done(champion, 'revokeAnswer', { decisionId: id, constituencyId: nodeId('Constituency', world.customersId) });
});

test('it says which decisions a linked one waits for', async () => {
  const [first, second] = [await acts.carried(), await acts.proposed()];
  await acts.done(champion, 'linkDecisions', { decisionId: first, withIds: [second], constituencyId: nodeId('Constituency', world.customersId), because: 'One without the other is half a promise.' });
  const [number, other] = [await numberOf(first), await numberOf(second)];
  expect((await read()).blocked.filter((each) => each.number === number).map(({ kind, linkedWith }) => [kind, linkedWith])).toEqual([['CHAMPION', []], ['LINKED', [other]]]);
  await acts.done(world.chair, 'withdrawDecision', { decisionId: second });
});

test('a vote that too few take part in is said before it ends, and after', async () => {
  const id = await acts.voting();
  const number = await numberOf(id);
  const found = async () => (await read()).blocked.find((each) => each.number === number);
  expect(await found()).toBeUndefined();
  await acts.passUntil('10 hours', id);
  await acts.done(acts.member(1), 'castBallot', { decisionId: id, seenRevision: 1, choice: 'AGREE' });
  expect(await found()).toMatchObject({ kind: 'NO_QUORUM', voted: 1, quorum: 4, until: expect.any(String) });
  await acts.pass('2 days');
  expect(await found()).toMatchObject({ kind: 'NO_QUORUM', voted: 1, quorum: 4, until: null });
});

test('an open objection is said with the harm and what would be acceptable', async () => {
  const id = await acts.voting();
  await acts.done(acts.member(4), 'raiseObjection', { decisionId: id, seenRevision: 1, harm: 'Night shifts go unpaid.', toWhom: 'Crews', evidence: '', proposedChange: 'Pay them.' });
  const number = await numberOf(id);
  expect((await read()).blocked.find((each) => each.number === number)).toMatchObject({ kind: 'OBJECTION', people: [acts.member(4).name], interest: 'Night shifts go unpaid.', alternative: 'Pay them.' });
  await acts.done(world.chair, 'withdrawDecision', { decisionId: id });
  expect((await read()).blocked.find((each) => each.number === number)).toBeUndefined();
});

test('states are counted by age, and the time to decide has a median from three on', async () => {
  await acts.proposed();
  const { states, timeToDecide } = await read();
  expect(states.map(({ state }) => state)).toEqual(['DELIBERATING', 'CARRIED', 'NOT_CARRIED', 'REFUSED', 'WITHDRAWN']);
  expect(states.find(({ state }) => state === 'DELIBERATING')).toMatchObject({ count: 1, young: 1, old: 0 });
  expect(timeToDecide).toEqual({ count: 0, medianDays: null, shortestDays: null, longestDays: null });
  for (const count of [1, 2, 3]) {
    const id = await acts.carried();
    await showPasskey(api.database, champion.token);
    await acts.done(champion, 'approveDecision', await acts.approval(id));
    const time = (await read()).timeToDecide;
    expect(time).toMatchObject({ count, shortestDays: expect.closeTo(8, 0), longestDays: expect.closeTo(8, 0), medianDays: count < 3 ? null : expect.closeTo(8, 0) });
  }
});

test('executives, chairs, administrators, auditors and the champion read it; others do not, and nobody of another organization', async () => {
  const [member, customer] = [acts.member(3), world.customers.find(({ id }) => id !== champion.id)];
  const askedBy = async (token: string | undefined) => (await api.ask(OVERVIEW, {}, { as: token })).errors[0]?.extensions?.code;
  expect(await askedBy(undefined)).toBe('SignInRequired');
  expect(await askedBy(customer?.token)).toBe('NotAllowed');
  expect(await askedBy(member.token)).toBe('NotAllowed');
  expect(await askedBy(world.chair.token)).toBeUndefined();
  for (const role of ['EXECUTIVE', 'AUDITOR']) {
    await api.database.owner('select people.give_role($1, $2, $3, $2)', [world.organizationId, member.id, role]);
    expect(await askedBy(await signIn(api.database, world.organizationId, member.id))).toBeUndefined();
    await api.database.owner('delete from people.role where organization_id = $1 and person_id = $2', [world.organizationId, member.id]);
  }
  expect(await read(other.chair)).toMatchObject({ states: [], blocked: [], blockedCounts: [], timeToDecide: { count: 0 } });
});

test('a final decision whose condition is broken is blocked until another supersedes it (D9)', async () => {
  const id = await acts.carried();
  const constituencyId = nodeId('Constituency', world.customersId);
  await acts.signed(champion, 'approveDecision', await acts.approval(id, { holdsWhile: 'one counter stays open' }));
  await acts.done(champion, 'reportBrokenCondition', { decisionId: id, constituencyId, what: 'The counter closed on Monday.' });
  const number = await numberOf(id);
  const { blocked, blockedCounts } = await read();
  const line = blocked.find((each) => each.number === number);
  expect(line).toMatchObject({ kind: 'BROKEN', constituency: 'Customers', people: expect.arrayContaining([world.chair.name]), interest: 'The counter closed on Monday.', alternative: null });
  expect(days(line?.since ?? '', line?.until ?? null)).toBe(14);
  expect(blockedCounts).toContainEqual({ kind: 'BROKEN', count: 1 });
});

test('it costs one query, with one decision or with many', async () => {
  const asked = [vi.spyOn(Database.prototype, 'as'), vi.spyOn(Database.prototype, 'read')];
  await read();
  expect(asked.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  asked.forEach((each) => each.mockRestore());
});

