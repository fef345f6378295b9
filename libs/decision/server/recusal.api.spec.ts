import { beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, moveClock, nodeId, signIn, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { chair } = world;
const mei = acts.member(4);
const personId = nodeId('Person', mei.id);
let champion: Citizen;
let decisionId: string;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  decisionId = await acts.voting();
  await acts.done(mei, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' });
  await acts.done(mei, 'recuse', { decisionId, reason: 'I used to work there.' });
});

const refused = async (who: Citizen, verb: string, input: object = {}) => (await acts.act(who, verb, { decisionId, personId, ...(verb === 'contestRecusal' ? { reason: 'That was ten years ago.' } : { stands: false }), ...input })).code;
const recusal = async (who: Citizen) =>
  (await acts.read<{ recusals: object[] }>(who, decisionId, 'recusals { stands reason contestedBecause contestedBy { name } saidItStands saidItFalls setAsideAt whyNotContest whyNotJudge person { name } }')).recusals[0];
const work = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; sentence: string }[] }>('{ waitingForYou { kind sentence } }', {}, { as: who.token })).waitingForYou;

test('a recusal leaves electorate, quorum and reminders at once (D6)', async () => {
  expect(await refused(mei, 'castBallot', { seenRevision: 1, choice: 'AGREE', personId: undefined, stands: undefined })).toBe('Recused');
  expect(await acts.read(chair, decisionId, 'vote { votedCount quorum electors { recused } }')).toMatchObject({ vote: { votedCount: 0, quorum: 3 } });
  expect((await work(mei)).map(({ kind }) => kind)).not.toContain('VOTE');
  expect((await acts.act(mei, 'recuse', { decisionId, reason: 'Again.' })).code).toBe('Recused');
  expect((await acts.act(acts.member(5), 'recuse', { decisionId, reason: ' ' })).code).toBe('FieldMissing');
});

test('another member contests it; not the person, not a champion, not an administrator', async () => {
  expect(await recusal(chair)).toMatchObject({ stands: true, contestedBecause: null, whyNotContest: null, whyNotJudge: 'There is nothing to decide: nobody has contested this, or it is decided.' });
  expect(await refused(mei, 'contestRecusal')).toBe('OwnRecusal');
  for (const who of [champion, world.administrator]) expect(await refused(who, 'contestRecusal')).toBe('NotAMember');
  expect(await refused(chair, 'contestRecusal', { personId: nodeId('Person', acts.member(1).id) })).toBe('NothingToContest');
  expect(await refused(chair, 'contestRecusal', { reason: ' ' })).toBe('FieldMissing');
  expect(await refused(acts.member(1), 'judgeRecusal')).toBe('NothingToJudge');
  expect(await refused(chair, 'contestRecusal')).toBeUndefined();
  expect(await refused(acts.member(1), 'contestRecusal')).toBe('AlreadyContested');
});

test('the other members are asked, each once; it stands until more than half of them say otherwise', async () => {
  expect((await work(acts.member(1))).find(({ kind }) => kind === 'JUDGE_RECUSAL')?.sentence).toBe(`${mei.name} has declared a conflict of interest, and it is contested: does it stand?`);
  expect((await work(chair)).map(({ kind }) => kind)).not.toContain('JUDGE_RECUSAL');
  expect(await refused(chair, 'judgeRecusal')).toBe('AlreadyJudged');
  expect(await refused(mei, 'judgeRecusal')).toBe('OwnRecusal');
  expect(await refused(acts.member(6), 'judgeRecusal', { stands: true })).toBeUndefined();
  for (const at of [1, 2]) expect(await refused(acts.member(at), 'judgeRecusal')).toBeUndefined();
  expect(await recusal(acts.member(1))).toMatchObject({ stands: true, saidItStands: 1, saidItFalls: 3, contestedBy: { name: chair.name }, whyNotJudge: 'You have said whether this stands; each member says it once.' });
  expect(await refused(acts.member(3), 'judgeRecusal')).toBeUndefined();
  expect(await recusal(acts.member(1))).toMatchObject({ stands: false, saidItFalls: 4, setAsideAt: expect.any(String) });
  expect(await refused(acts.member(5), 'judgeRecusal')).toBe('NothingToJudge');
});

test('set aside, the person counts and votes like everybody; the ballot cast before stands', async () => {
  expect(await acts.read(mei, decisionId, 'vote { votedCount quorum }')).toEqual({ vote: { votedCount: 1, quorum: 4 } });
  expect(await acts.act(mei, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' })).toMatchObject({ __typename: 'CastBallotPayload' });
  expect((await acts.act(mei, 'recuse', { decisionId, reason: 'Still.' })).code).toBe('RecusalWasSetAside');
  await acts.castAll(decisionId);
  await acts.pass('8 days');
  expect(await acts.read(chair, decisionId, 'vote { tally { electors recused voted } }')).toEqual({ vote: { tally: { electors: 7, recused: 0, voted: 7 } } });
  expect(await refused(chair, 'judgeRecusal')).toBe('WrongState');
  expect((await acts.act(acts.member(1), 'recuse', { decisionId, reason: 'Late.' })).code).toBe('VoteClosed');
});

test('a champion’s recusal is their own declaration only (D11)', async () => {
  const other = await acts.voting();
  await acts.done(champion, 'recuse', { decisionId: other, reason: 'My sister works there.' });
  expect((await acts.act(chair, 'contestRecusal', { decisionId: other, personId: nodeId('Person', champion.id), reason: 'So what.' })).code).toBe('NothingToContest');
});

test('who is recused judges nobody', async () => {
  const other = await acts.voting();
  for (const at of [4, 5]) await acts.done(acts.member(at), 'recuse', { decisionId: other, reason: 'I know them.' });
  expect((await acts.act(acts.member(5), 'contestRecusal', { decisionId: other, personId, reason: 'I do not think so.' })).code).toBe('Recused');
});

test('after the deadline nothing moves the electorate, though the worker has not come by yet', async () => {
  const other = await acts.voting();
  await acts.done(mei, 'recuse', { decisionId: other, reason: 'I used to work there.' });
  await acts.done(acts.member(5), 'recuse', { decisionId: other, reason: 'My brother works there.' });
  await acts.done(chair, 'contestRecusal', { decisionId: other, personId, reason: 'That was ten years ago.' });
  await moveClock(api.database, '8 days');
  const fresh = async (who: Citizen) => ({ ...who, token: await signIn(api.database, world.organizationId, who.id) });
  const late = async (who: Citizen, verb: string, input: object) => (await acts.act(await fresh(who), verb, { decisionId: other, ...input })).code;
  expect(await late(chair, 'contestRecusal', { personId: nodeId('Person', acts.member(5).id), reason: 'No.' })).toBe('VoteClosed');
  expect(await late(acts.member(1), 'judgeRecusal', { personId, stands: false })).toBe('VoteClosed');
  const shown = await acts.read<{ state: string; recusals: { whyNotContest: string; whyNotJudge: string }[] }>(await fresh(acts.member(1)), other, 'state recusals { whyNotContest whyNotJudge }');
  expect(shown.state).toBe('VOTING');
  for (const { whyNotContest, whyNotJudge } of shown.recusals) expect([whyNotContest, whyNotJudge]).toEqual(Array(2).fill('The voting time is over; a conflict of interest is declared, contested and decided before that.'));
});
