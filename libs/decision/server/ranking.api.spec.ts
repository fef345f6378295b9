import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { champion } = await electChampion(world);
const councilId = nodeId('Council', world.councilId);
const OPTIONS = ['Vouchers at once', 'Cash within a week', 'Either, as the traveller likes'];
const rules = new Map<string, string>();

const declare = async (name: string, more: object) => {
  const { declareVotingRule } = await api.query<{ declareVotingRule: { code?: string; council?: { votingRules: { id: string; name: string }[] } } }>(
    'mutation ($input: DeclareVotingRuleInput!) { declareVotingRule(input: $input) { ... on DeclareVotingRulePayload { council { votingRules { id name } } } ... on Refusal { code } } }',
    { input: { idempotencyKey: randomUUID(), councilId, name, ...more } },
    { as: world.administrator.token },
  );
  for (const { id, name: its } of declareVotingRule.council?.votingRules ?? []) rules.set(its, id);
  return declareVotingRule.code;
};
beforeAll(async () => {
  await declare('Ranking', { method: 'RANKING' });
  await declare('By weight', { method: 'WEIGHTED' });
});
const voting = (rule: string, more: object = {}) => acts.voting(world.chair, acts.member(1), { votingRuleId: rules.get(rule), ...more });
const rank = (decisionId: string, who: number, ranking: string[]) => acts.act(acts.member(who), 'castBallot', { decisionId, seenRevision: 1, choice: 'RANK', ranking });

describe('ranking of options (D4)', () => {
  test('closing names the winner in a revision of its own, ballots carry over, and champions answer that one only', async () => {
    const decisionId = await voting('Ranking', { options: OPTIONS });
    for (const [at, order] of ['CA', 'CB', 'AC', 'BC', 'C'].entries()) await rank(decisionId, at, [...order]);
    expect(await acts.signed(champion, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ code: 'NotRankedYet' });
    expect(await acts.read(champion, decisionId, 'openCommands { name open reason }')).toMatchObject({ openCommands: expect.arrayContaining([{ name: 'approveDecision', open: false, reason: expect.stringContaining('still ranking') }]) });
    await acts.pass('8 days');
    expect(await acts.read(world.chair, decisionId, 'state revisionNumber voteBasis currentRevision { class chosen options { key label } } vote { tally { carried winner derivation ranking { options preferred strongest } } }')).toMatchObject({
      state: 'CARRIED', revisionNumber: 2, voteBasis: 1, currentRevision: { class: 'RESULT', chosen: 'C', options: [{ key: 'A' }, { key: 'B' }, { key: 'C', label: OPTIONS[2] }] },
      vote: { tally: { carried: true, winner: 'C', derivation: expect.stringContaining('option C beats every other'), ranking: { options: ['A', 'B', 'C', 'LEAVE'] } } },
    });
    expect(await acts.signed(champion, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ decision: { state: 'FINAL' } });
  });

  test('“leave as it is” can win, and a tie is not carried', async () => {
    const [left, tied] = [await voting('Ranking', { options: OPTIONS }), await voting('Ranking', { options: OPTIONS })];
    for (const at of [0, 1, 2, 3]) await rank(left, at, ['LEAVE', 'A']);
    for (const [at, order] of ['AB', 'BA', 'AB', 'BA'].entries()) await rank(tied, at, [...order]);
    await acts.pass('8 days');
    expect(await acts.read(world.chair, left, 'state revisionNumber vote { tally { winner } }')).toMatchObject({ state: 'NOT_CARRIED', revisionNumber: 1, vote: { tally: { winner: 'LEAVE' } } });
    expect(await acts.read(world.chair, tied, 'state vote { tally { winner derivation } }')).toMatchObject({ state: 'NOT_CARRIED', vote: { tally: { winner: null, derivation: expect.stringContaining('are level') } } });
  });

  test('a ballot ranks options of this decision, each once; other methods take no ranking', async () => {
    const decisionId = await voting('Ranking', { options: OPTIONS });
    for (const ranking of [[], ['A', 'A'], ['Z'], ['A', 'B', 'C', 'LEAVE', 'D']]) expect((await rank(decisionId, 0, ranking)).code).toBe('RankingUnusable');
    expect(await acts.act(acts.member(0), 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' })).toMatchObject({ code: 'ChoiceUnknown' });
    expect((await rank(await acts.voting(), 0, ['A'])).code).toBe('ChoiceUnknown');
  });

  test('options and a rule that ranks belong together, from the proposal on', async () => {
    const draft = await acts.drafted(world.chair, { votingRuleId: rules.get('Ranking') });
    expect(await acts.act(world.chair, 'proposeDecision', { decisionId: draft })).toMatchObject({ code: 'OptionsNeedRanking' });
    const plain = await acts.proposed();
    expect(await acts.act(world.chair, 'amendDecision', { decisionId: plain, expectedRevision: 1, options: OPTIONS })).toMatchObject({ code: 'OptionsNeedRanking' });
    expect(await acts.act(world.chair, 'amendDecision', { decisionId: plain, expectedRevision: 1, options: ['Only one'] })).toMatchObject({ code: 'OptionsInvalid' });
  });

  test('an edit of prose after the result keeps the winner; a material one asks for a new ranking', async () => {
    const decisionId = await voting('Ranking', { options: OPTIONS });
    for (const at of [0, 1, 2, 3]) await rank(decisionId, at, ['B']);
    await acts.pass('8 days');
    await acts.done(acts.member(1), 'amendDecision', { decisionId, expectedRevision: 2, background: 'Counted on Friday.' });
    expect(await acts.read(world.chair, decisionId, 'state currentRevision { class chosen }')).toEqual({ state: 'CARRIED', currentRevision: { class: 'EDITORIAL', chosen: 'B' } });
    await acts.done(acts.member(1), 'amendDecision', { decisionId, expectedRevision: 3, options: [...OPTIONS, 'Nothing below fifty euros'] });
    expect(await acts.read(world.chair, decisionId, 'state currentRevision { class chosen }')).toEqual({ state: 'VOTING', currentRevision: { class: 'MATERIAL', chosen: null } });
    expect((await acts.signed(champion, 'approveDecision', await acts.approval(decisionId))).code).toBe('NotRankedYet');
  });
});

test('a weighted vote counts the weights that were frozen when it opened (D4)', async () => {
  const { council } = await api.query<{ council: { seats: { id: string; person: { id: string } }[] } }>('query ($id: ID!) { council(id: $id) { seats { id person { id } } } }', { id: councilId }, { as: world.chair.token });
  const seat = council.seats.find(({ person }) => person.id === nodeId('Person', world.chair.id));
  const weigh = (weight: number, who = world.administrator) =>
    api.query<{ weighSeat: { code?: string; seat?: { weight: number } } }>('mutation ($input: WeighSeatInput!) { weighSeat(input: $input) { ... on WeighSeatPayload { seat { weight } } ... on Refusal { code } } }', { input: { idempotencyKey: randomUUID(), seatId: seat?.id, weight } }, { as: who.token });
  expect((await weigh(9, world.chair)).weighSeat.code).toBe('RoleRequired');
  expect((await weigh(0)).weighSeat.code).toBe('InputInvalid');
  expect((await weigh(5)).weighSeat.seat?.weight).toBe(5);
  const decisionId = await voting('By weight');
  await weigh(1);
  await acts.done(world.chair, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' });
  for (const at of [1, 2, 3]) await acts.done(acts.member(at), 'castBallot', { decisionId, seenRevision: 1, choice: 'OBJECT', reason: 'No.' });
  await acts.pass('8 days');
  expect(await acts.read(world.chair, decisionId, 'state vote { tally { derivation } }')).toMatchObject({ state: 'CARRIED', vote: { tally: { derivation: expect.stringContaining('1 agree with 5 of 8 votes by weight, more than half needed') } } });
});

test('a rule is declared by an administrator, with a name of its own and shares that can be', async () => {
  expect(await declare('ranking', { method: 'RANKING' })).toBe('RuleNameTaken');
  expect(await declare('Third', { method: 'SUPERMAJORITY', thresholdNum: 1, thresholdDen: 3 })).toBe('RuleUnusable');
  expect(await declare('Slow', { method: 'MAJORITY', workingDays: 61 })).toBe('RuleUnusable');
});
