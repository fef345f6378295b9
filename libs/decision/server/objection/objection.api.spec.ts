import { describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const { champion } = await electChampion(world);
const customer = world.customers[5];
const [chair, author, objector, judge, another] = [world.chair, acts.member(1), acts.member(2), acts.member(3), acts.member(4)];

const SAYS = { harm: 'People who cannot read a screen are left at the gate.', toWhom: 'Blind travellers', evidence: 'Nine letters since May.', proposedChange: 'Keep a person at every third counter.' };
interface Seen { id: string; state: string; overrulings: { inFavour: number; overruled: boolean | null }[]; replies: { words: string }[]; openCommands: { name: string; open: boolean; reason: string | null }[] }
const objectionsOf = async (decisionId: string, who = chair): Promise<Seen[]> =>
  (await acts.read<{ objections: Seen[] }>(who, decisionId, 'objections { id state harm toWhom replies { words } overrulings { inFavour against judges overruled } openCommands { name open reason } person { name } }')).objections;
const open = async (decisionId: string) => {
  await acts.done(objector, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS });
  const [objection] = (await objectionsOf(decisionId)).slice(-1);
  return { decisionId, objectionId: objection?.id ?? '' };
};

const waitsFor = async (who = chair): Promise<string[]> =>
  (await api.query<{ waitingForYou: { kind: string }[] }>('{ waitingForYou { kind } }', {}, { as: who.token })).waitingForYou.map(({ kind }) => kind).filter((kind) => kind.endsWith('_OBJECTION'));

test('it waits for exactly those who can act on it and have not (D12)', async () => {
  const decisionId = await acts.voting(author, chair);
  const objection = await open(decisionId);
  expect(await Promise.all([author, chair, objector, judge].map(waitsFor))).toEqual([['ANSWER_OBJECTION'], ['ANSWER_OBJECTION'], [], []]);
  await acts.done(author, 'answerObjection', { ...objection, words: 'We keep one.' });
  expect(await Promise.all([author, chair, objector, judge].map(waitsFor))).toEqual([[], [], ['END_OBJECTION'], []]);
  await acts.done(chair, 'openOverruling', objection);
  expect(await Promise.all([author, chair, objector, judge].map(waitsFor))).toEqual([[], ['JUDGE_OBJECTION'], [], ['JUDGE_OBJECTION']]);
  await acts.done(judge, 'judgeObjection', { ...objection, overrules: false });
  expect(await waitsFor(judge)).toEqual([]);
  await acts.done(objector, 'endObjection', { ...objection, endedAs: 'WITHDRAWN' });
  expect(await Promise.all([author, chair, objector].map(waitsFor))).toEqual([[], [], []]);
});

describe('an objection has a life (D8)', () => {
  test('open, answered, integrated: the newer text took it up, and what waited for it is final', async () => {
    const decisionId = await acts.voting(author, chair);
    const objection = await open(decisionId);
    expect(await acts.act(objector, 'endObjection', { ...objection, endedAs: 'INTEGRATED' })).toMatchObject({ code: 'NothingIntegrated' });
    await acts.done(author, 'answerObjection', { ...objection, words: 'We keep one counter in three.' });
    expect(await objectionsOf(decisionId)).toMatchObject([{ state: 'ANSWERED', replies: [{ words: 'We keep one counter in three.' }] }]);
    await acts.castAll(decisionId);
    await acts.pass('8 days');
    expect(await acts.signed(champion, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ decision: { state: 'CARRIED' } });
    expect(await acts.read(chair, decisionId, 'nextStep')).toMatchObject({ nextStep: expect.stringMatching(/^The objection of .+ stands/) });
    await acts.done(author, 'amendDecision', { decisionId, expectedRevision: 1, background: 'One counter in three stays.' });
    await acts.pass('25 hours');
    expect(await acts.signed(champion, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ decision: { state: 'CARRIED' } });
    expect(await acts.act(objector, 'endObjection', { ...objection, endedAs: 'INTEGRATED' })).toMatchObject({ decision: { state: 'FINAL' } });
  });

  test('nobody answers for 72 hours: the others vote on it by themselves, and more than half of them end it', async () => {
    const decisionId = await acts.voting(author, chair);
    const objection = await open(decisionId);
    await acts.pass('71 hours');
    expect(await objectionsOf(decisionId)).toMatchObject([{ state: 'OPEN' }]);
    await acts.pass('2 hours');
    expect(await objectionsOf(decisionId)).toMatchObject([{ state: 'OVERRULING', overrulings: [{ judges: 5 }] }]);
    for (const [who, code] of [[author, 'NotAJudge'], [objector, 'NotAJudge'], [champion, 'NotAJudge']] as const) expect(await acts.act(who, 'judgeObjection', { ...objection, overrules: true })).toMatchObject({ code });
    for (const who of [chair, judge, another]) await acts.done(who, 'judgeObjection', { ...objection, overrules: true });
    expect(await objectionsOf(decisionId)).toMatchObject([{ state: 'OVERRULED', overrulings: [{ inFavour: 3, overruled: true }] }]);
    expect(await acts.act(judge, 'judgeObjection', { ...objection, overrules: true })).toMatchObject({ code: 'ObjectionIsOver' });
  });

  test('a vote that does not overrule it leaves it standing; it is put again only after a new answer', async () => {
    const decisionId = await acts.voting(author, chair);
    const objection = await open(decisionId);
    expect(await acts.act(chair, 'openOverruling', objection)).toMatchObject({ code: 'AnswerFirst' });
    await acts.done(chair, 'answerObjection', { ...objection, words: 'No.' });
    await acts.done(chair, 'openOverruling', objection);
    expect(await acts.act(author, 'openOverruling', objection)).toMatchObject({ code: 'OverrulingRuns' });
    await acts.done(judge, 'judgeObjection', { ...objection, overrules: true });
    expect(await acts.act(judge, 'judgeObjection', { ...objection, overrules: false })).toMatchObject({ code: 'AlreadyJudged' });
    await acts.done(another, 'judgeObjection', { ...objection, overrules: false });
    await acts.pass('73 hours');
    expect(await objectionsOf(decisionId)).toMatchObject([{ state: 'ANSWERED', overrulings: [{ overruled: false }] }]);
    expect(await acts.act(chair, 'openOverruling', objection)).toMatchObject({ code: 'AnswerFirst' });
    expect(await acts.act(objector, 'endObjection', { ...objection, endedAs: 'WITHDRAWN' })).toMatchObject({ decision: { state: 'VOTING' } });
  });

  test('under consent nothing overrules it: the vote is not carried while it stands', async () => {
    const { council } = await api.query<{ council: { votingRules: { id: string; method: string }[] } }>('query ($id: ID!) { council(id: $id) { votingRules { id method } } }', { id: Buffer.from(`Council:${world.councilId}`).toString('base64url') }, { as: chair.token });
    const decisionId = await acts.voting(author, chair, { votingRuleId: council.votingRules.find(({ method }) => method === 'CONSENT')?.id });
    const objection = await open(decisionId);
    await acts.done(chair, 'answerObjection', { ...objection, words: 'No.' });
    expect(await acts.act(chair, 'openOverruling', objection)).toMatchObject({ code: 'NeverOverruled' });
    await acts.castAll(decisionId);
    await acts.pass('8 days');
    expect(await acts.read(chair, decisionId, 'state vote { tally { carried derivation } }')).toMatchObject({ state: 'NOT_CARRIED', vote: { tally: { carried: false, derivation: expect.stringContaining('1 objection stands') } } });
  });

  test('it names a harm, to whom, and a way out; once each; not one’s own text; not after the vote', async () => {
    const decisionId = await acts.voting(author, chair);
    expect(await acts.act(objector, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS, proposedChange: ' ' })).toMatchObject({ field: 'proposedChange' });
    expect(await acts.act(author, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS })).toMatchObject({ code: 'OwnProposal' });
    expect(await acts.act(objector, 'raiseObjection', { decisionId, seenRevision: 2, ...SAYS })).toMatchObject({ code: 'RevisionMovedOn' });
    const objection = await open(decisionId);
    expect(await acts.act(objector, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS })).toMatchObject({ code: 'AlreadyObjecting' });
    expect(await acts.act(judge, 'answerObjection', { ...objection, words: 'x' })).toMatchObject({ code: 'ChairOrAuthorAnswers' });
    expect(await acts.act(judge, 'endObjection', { ...objection, endedAs: 'WITHDRAWN' })).toMatchObject({ code: 'ObjectorEnds' });
    await acts.pass('8 days');
    expect(await acts.act(judge, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS })).toMatchObject({ code: 'WrongState' });
  });
});

test('customers, strangers and other organizations neither object nor see that somebody did', async () => {
  const decisionId = await acts.voting(author, chair);
  const objection = await open(decisionId);
  for (const who of [customer ?? null, elsewhere.chair]) {
    expect((await acts.act(who, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS })).code).toBe('NotFound');
    expect((await acts.act(who, 'judgeObjection', { ...objection, overrules: true })).code).toBe('NotFound');
    const { node } = await api.query<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id: objection.objectionId }, { as: who?.token });
    expect(node).toBeNull();
  }
  expect((await acts.act(null, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS })).code).toBe('SignInRequired');
  expect(await acts.act(champion, 'raiseObjection', { decisionId, seenRevision: 1, ...SAYS })).toMatchObject({ code: 'NotAMember' });
});

test('two judges at once: the objection ends once', async () => {
  const decisionId = await acts.voting(author, chair);
  const objection = await open(decisionId);
  await acts.pass('73 hours');
  const judges = [chair, judge, another, acts.member(5), acts.member(6)];
  const answers = await Promise.all(judges.map((who) => acts.act(who, 'judgeObjection', { ...objection, overrules: true })));
  expect(answers.filter(({ code }) => code).every(({ code }) => code === 'ObjectionIsOver')).toBe(true);
  expect(answers.filter(({ decision }) => decision)).toHaveLength(3);
  expect(await objectionsOf(decisionId)).toMatchObject([{ state: 'OVERRULED' }]);
});
