import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, showPasskey, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { chair } = world;
const customers = nodeId('Constituency', world.customersId);
const claim = { stances: [{ constituencyId: customers, stance: 'UNAFFECTED', reason: 'Only staff will see it.' }] };
let champion: Citizen;
let first: Citizen;
let second: Citizen;

beforeAll(async () => {
  const elected = await electChampion(world);
  champion = elected.champion;
  [first, second] = elected.alternates as [Citizen, Citizen];
});

const fresh = async (who: Citizen) => showPasskey(api.database, who.token);
const act = async (who: Citizen, verb: string, input: object) => {
  await fresh(who);
  return acts.act(who, verb, input);
};
const approve = async (who: Citizen, decisionId: string, more: object = {}) => act(who, 'approveDecision', await acts.approval(decisionId, more));
const refuse = async (who: Citizen, decisionId: string, more: object = {}) => act(who, 'refuseDecision', await acts.refusal(decisionId, more));
const side = async (who: Citizen, decisionId: string) =>
  (await acts.read<{ answers: { status: string; iMayAnswer: boolean; whyNot: string | null; acting: { name: string }[]; clock: object | null }[] }>(who, decisionId, 'answers { status iMayAnswer whyNot acting { name } clock { startedAt dueAt } }')).answers[0];

describe('the claim not to affect a constituency (D1)', () => {
  test('is agreed to by a waiver', async () => {
    const decisionId = await acts.carried(chair, acts.member(1), claim);
    expect(await approve(champion, decisionId, { kind: 'WAIVE' })).toMatchObject({ decision: { state: 'FINAL' } });
    expect(await side(chair, decisionId)).toMatchObject({ status: 'WAIVED' });
  });
  test('falls when the champion approves or refuses instead, without a new revision', async () => {
    const approved = await acts.carried(chair, acts.member(1), claim);
    expect(await approve(champion, approved)).toMatchObject({ decision: { state: 'FINAL', revisionNumber: 1 } });
    const refused = await acts.carried(chair, acts.member(1), claim);
    expect(await refuse(champion, refused)).toMatchObject({ decision: { state: 'REFUSED', revisionNumber: 1 } });
  });
  test('there is nothing to waive where it affects them', async () => {
    expect(await approve(champion, await acts.carried(), { kind: 'WAIVE' })).toMatchObject({ code: 'NothingToWaive' });
  });
});

describe('approving and refusing', () => {
  test('exactly the bytes that were read, with a reason for having asked nobody', async () => {
    const decisionId = await acts.carried();
    expect(await approve(champion, decisionId, { seenHash: '0'.repeat(64) })).toMatchObject({ code: 'RevisionMovedOn' });
    expect(await approve(champion, decisionId, { seenRevision: 2 })).toMatchObject({ code: 'RevisionMovedOn' });
    expect(await approve(champion, decisionId, { seenHash: 'beef' })).toMatchObject({ code: 'InputInvalid', field: 'seenHash' });
    expect(await approve(champion, decisionId, { withoutDossierBecause: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'withoutDossierBecause' });
    for (const field of ['interest', 'evidence', 'alternative']) expect(await refuse(champion, decisionId, { [field]: '' })).toMatchObject({ code: 'FieldMissing', field, fields: [field] });
    expect(await refuse(champion, decisionId, { interest: ' ', alternative: '' })).toMatchObject({ code: 'FieldMissing', field: 'interest', fields: ['interest', 'alternative'] });
  });
  test('nobody else: members, chair and administrator are refused', async () => {
    const decisionId = await acts.carried();
    for (const who of [chair, acts.member(1), world.administrator]) {
      expect(await approve(who, decisionId)).toMatchObject({ code: 'NotTheActingChampion' });
      expect(await refuse(who, decisionId)).toMatchObject({ code: 'NotTheActingChampion' });
      expect(await act(who, 'revokeAnswer', { decisionId, constituencyId: customers })).toMatchObject({ code: 'NothingToRevoke' });
    }
  });
  test('not a draft, not one that was withdrawn or not carried', async () => {
    const draft = await acts.drafted();
    expect(await approve(champion, draft)).toMatchObject({ code: 'NotFound' });
    const withdrawn = await acts.proposed();
    await acts.done(chair, 'withdrawDecision', { decisionId: withdrawn });
    expect(await approve(champion, withdrawn)).toMatchObject({ code: 'WrongState' });
    const failed = await acts.voting();
    await acts.castAll(failed, 'OBJECT', 'No.');
    await acts.pass('8 days');
    expect(await acts.read(chair, failed, 'state')).toEqual({ state: 'NOT_CARRIED' });
    expect(await refuse(champion, failed)).toMatchObject({ code: 'WrongState' });
  });
  test('before the vote: then the end of the vote makes it final (D10)', async () => {
    const decisionId = await acts.voting();
    expect(await approve(champion, decisionId)).toMatchObject({ decision: { state: 'VOTING' } });
    await acts.castAll(decisionId);
    await acts.pass('8 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'FINAL' });
  });
  test('an approval is taken back until final, and a refusal too', async () => {
    const decisionId = await acts.voting();
    await approve(champion, decisionId);
    expect(await acts.act(champion, 'revokeAnswer', { decisionId, constituencyId: customers })).toMatchObject({ decision: { state: 'VOTING' } });
    await refuse(champion, decisionId);
    expect(await acts.act(champion, 'revokeAnswer', { decisionId, constituencyId: customers })).toMatchObject({ decision: { state: 'VOTING' } });
    await acts.castAll(decisionId);
    await acts.pass('8 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'CARRIED' });
    expect(await side(chair, decisionId)).toMatchObject({ status: 'WAITING', acting: [{ name: champion.name }] });
  });
  test('an approval within the 24 hours of an editorial edit makes it final when they end (D3)', async () => {
    const decisionId = await acts.carried();
    await acts.done(chair, 'amendDecision', { decisionId, expectedRevision: 1, title: 'Rebook it yourself' });
    expect(await approve(champion, decisionId)).toMatchObject({ decision: { state: 'CARRIED' } });
    expect(await acts.read(chair, decisionId, 'nextStep')).toEqual({ nextStep: 'Everybody has approved; it becomes final by itself when the 24 hours of the last edit are over.' });
    await acts.pass('24 hours 1 minute');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'FINAL' });
  });
});

describe('an approval with limits (D9)', () => {
  const until = async (interval: string) => (await api.database.owner<{ at: Date }>('select kernel.now() + $1::interval as at', [interval]))[0]?.at.toISOString();
  const history = (decisionId: string) => acts.read<{ answers: { status: string; history: { validUntil: string | null; holdsWhile: string | null; live: boolean; diedBecause: string | null }[] }[] }>(chair, decisionId, 'answers { status history { ... on Approval { validUntil holdsWhile live diedBecause } } }');
  test('lapses before final, and is asked for again', async () => {
    const decisionId = await acts.voting();
    const validUntil = await until('3 days');
    expect(await approve(champion, decisionId, { validUntil, holdsWhile: 'while the counter stays open' })).toMatchObject({ decision: { state: 'VOTING' } });
    expect(await history(decisionId)).toEqual({ answers: [{ status: 'APPROVED', history: [{ validUntil, holdsWhile: 'while the counter stays open', live: true, diedBecause: null }] }] });
    await acts.castAll(decisionId);
    await acts.pass('8 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'CARRIED' });
    expect(await history(decisionId)).toMatchObject({ answers: [{ status: 'WAITING', history: [{ live: false, diedBecause: 'LAPSED' }] }] });
    expect(await approve(champion, decisionId, { validUntil: await until('1 day') })).toMatchObject({ decision: { state: 'FINAL' } });
  });
  test('not after: final is for ever', async () => {
    const decisionId = await acts.carried();
    await approve(champion, decisionId, { validUntil: await until('1 day') });
    await acts.pass('2 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'FINAL' });
    expect(await history(decisionId)).toMatchObject({ answers: [{ status: 'APPROVED', history: [{ live: true }] }] });
  });
  test('holds for a time that is ahead', async () => {
    expect(await approve(champion, await acts.carried(), { validUntil: await until('-1 minute') })).toMatchObject({ code: 'InputInvalid', field: 'validUntil' });
  });
});

describe('own text (D9)', () => {
  test('a champion answers neither their proposal nor their edit, until a member adopts it', async () => {
    const decisionId = await acts.carried(champion);
    expect(await approve(champion, decisionId)).toMatchObject({ code: 'OwnText' });
    expect(await side(champion, decisionId)).toMatchObject({ iMayAnswer: false, whyNot: expect.stringMatching(/^You wrote this text/) });
    expect((await acts.act(champion, 'adoptProposal', { decisionId })).code).toBe('NotAMember');
    expect(await acts.act(chair, 'adoptProposal', { decisionId })).toMatchObject({ decision: { state: 'CARRIED' } });
    expect((await acts.act(acts.member(2), 'adoptProposal', { decisionId })).code).toBe('NothingToAdopt');
    expect(await acts.read(chair, decisionId, 'author { name }')).toEqual({ author: { name: chair.name } });
    expect(await approve(champion, decisionId)).toMatchObject({ decision: { state: 'FINAL' } });
  });
  test('a champion’s edit of a member’s proposal is adopted as well', async () => {
    const decisionId = await acts.proposed();
    expect((await acts.act(acts.member(1), 'adoptProposal', { decisionId })).code).toBe('NothingToAdopt');
    await acts.done(champion, 'amendDecision', { decisionId, expectedRevision: 1, conditions: ['With a counter'] });
    expect(await approve(champion, decisionId)).toMatchObject({ code: 'OwnText' });
    expect((await acts.act(chair, 'adoptProposal', { decisionId })).code).toBe('OwnProposal');
    await acts.done(acts.member(1), 'adoptProposal', { decisionId });
    expect(await approve(champion, decisionId)).toMatchObject({ decision: { state: 'DELIBERATING' } });
  });
});

describe('the seat (D11)', () => {
  test('an alternate acts when the champion’s full clock has run out, the next one after another', async () => {
    const decisionId = await acts.carried();
    expect(await approve(first, decisionId)).toMatchObject({ code: 'NotTheActingChampion', message: expect.stringMatching(/^It is not your turn yet/) });
    expect(await side(first, decisionId)).toMatchObject({ iMayAnswer: false, clock: {} });
    await acts.pass('7 days 1 minute');
    expect(await side(chair, decisionId)).toMatchObject({ acting: [{ name: champion.name }, { name: first.name }] });
    expect(await approve(second, decisionId)).toMatchObject({ code: 'NotTheActingChampion' });
    expect(await approve(first, decisionId)).toMatchObject({ decision: { state: 'FINAL' } });
  });
  test('a champion’s refusal binds the alternates; the champion replaces an alternate’s act', async () => {
    const decisionId = await acts.carried();
    await acts.pass('7 days 1 minute');
    expect(await refuse(first, decisionId)).toMatchObject({ decision: { state: 'REFUSED' } });
    expect(await refuse(champion, decisionId)).toMatchObject({ decision: { state: 'REFUSED' } });
    expect(await approve(first, decisionId)).toMatchObject({ code: 'ChampionHasAnswered' });
    expect(await approve(champion, decisionId)).toMatchObject({ decision: { state: 'FINAL' } });
  });
  test('a champion who recuses hands this decision on at once, and keeps no answer', async () => {
    const decisionId = await acts.carried();
    await acts.done(champion, 'recuse', { decisionId, reason: 'My sister works at the vendor.' });
    expect(await approve(champion, decisionId)).toMatchObject({ code: 'NotTheActingChampion', message: expect.any(String) });
    expect(await acts.read(chair, decisionId, 'recusals { reason person { name } }')).toEqual({ recusals: [{ reason: 'My sister works at the vendor.', person: { name: champion.name } }] });
    expect(await approve(first, decisionId)).toMatchObject({ decision: { state: 'FINAL' } });
  });
});

test('the invariant holds on both sides', async () => {
  expect(await api.database.owner('select * from decision.broken_invariant')).toEqual([]);
});
