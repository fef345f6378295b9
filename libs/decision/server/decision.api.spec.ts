import { beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, showPasskey, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { chair } = world;
const [, tomasz, amara] = world.members as [Citizen, Citizen, Citizen];
let champion: Citizen;
let decisionId: string;

interface Standing {
  state: string;
  revisionNumber: number;
  voteBasis: number;
  nextStep: string;
  vote: { open: boolean; votedCount: number; quorum: number; reopens: number | null; closesAt: string; myBallot: { choice: string } | null; tally: { carried: boolean; derivation: string } | null } | null;
}
const STANDING = 'state revisionNumber voteBasis nextStep vote { open votedCount quorum reopens closesAt myBallot { choice } tally { carried derivation } }';
const standing = (as: Citizen = chair) => acts.read<Standing>(as, decisionId, STANDING);
const work = async (as: Citizen) => {
  const { waitingForYou } = await api.query<{ waitingForYou: { kind: string; sentence: string; dueAt: string | null; title: string; decision: { id: string } | null }[] }>('{ waitingForYou { kind sentence dueAt title decision { id } } }', {}, { as: as.token });
  return waitingForYou.filter(({ decision }) => decision?.id === decisionId);
};
const kinds = async (as: Citizen) => (await work(as)).map(({ kind }) => kind);

beforeAll(async () => {
  ({ champion } = await electChampion(world));
});

test('a draft is its author’s alone, and becomes a proposal', async () => {
  decisionId = await acts.drafted(chair);
  expect(await kinds(chair)).toEqual(['PROPOSE']);
  await expect(standing(tomasz)).rejects.toThrow('not there');
  expect(await acts.act(chair, 'proposeDecision', { decisionId })).toMatchObject({ __typename: 'ProposeDecisionPayload', decision: { state: 'DELIBERATING', revisionNumber: 1 } });
  expect(await kinds(tomasz)).toEqual(['SECOND']);
  expect(await kinds(chair)).toEqual([]);
});

test('seconded, it is put to the vote; rules and electorate are frozen', async () => {
  await acts.done(tomasz, 'secondDecision', { decisionId });
  expect(await kinds(chair)).toEqual(['OPEN_VOTE']);
  await acts.done(chair, 'openVote', { decisionId });
  expect(await standing()).toMatchObject({ state: 'VOTING', vote: { open: true, votedCount: 0, quorum: 4, reopens: null, tally: null } });
  expect(await kinds(amara)).toEqual(['VOTE']);
});

test('ballots are cast, changed, and hidden until the close', async () => {
  for (const member of world.members.slice(0, 5)) await acts.done(member, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' });
  await acts.done(amara, 'castBallot', { decisionId, seenRevision: 1, choice: 'OBJECT', reason: 'It needs a counter too.' });
  await acts.done(amara, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' });
  const { vote } = await acts.read<{ vote: { votedCount: number; myBallot: { choice: string; castNumber: number }; electors: { hasVoted: boolean; ballot: object | null }[] } }>(
    amara,
    decisionId,
    'vote { votedCount myBallot { choice castNumber } electors { hasVoted ballot { choice } } }',
  );
  expect(vote).toMatchObject({ votedCount: 5, myBallot: { choice: 'AGREE', castNumber: 3 } });
  expect(vote.electors.map(({ ballot }) => ballot)).toEqual([null, null, null, null, null, null, null]);
  expect(vote.electors.filter(({ hasVoted }) => hasVoted)).toHaveLength(5);
});

test('an editorial edit keeps the ballots', async () => {
  expect(await acts.act(tomasz, 'amendDecision', { decisionId, expectedRevision: 1, title: 'Rebook it yourself', note: 'Shorter.' })).toMatchObject({ decision: { revisionNumber: 2, state: 'VOTING' } });
  expect(await standing()).toMatchObject({ voteBasis: 1, vote: { votedCount: 5, open: true } });
  expect(await kinds(amara)).toEqual([]);
  const { revisions } = await acts.read<{ revisions: { number: number; class: string; raised: boolean; editWindowEndsAt: string | null; author: { name: string } }[] }>(chair, decisionId, 'revisions { number class raised editWindowEndsAt author { name } }');
  expect(revisions).toMatchObject([{ number: 1, class: 'MATERIAL', editWindowEndsAt: null }, { number: 2, class: 'EDITORIAL', raised: false, author: { name: tomasz.name } }]);
});

test('raised to material, the same people are asked again', async () => {
  await acts.done(champion, 'raiseToMaterial', { decisionId, revision: 2 });
  expect(await standing()).toMatchObject({ state: 'VOTING', voteBasis: 2, vote: { votedCount: 0, reopens: 1 } });
  expect(await kinds(amara)).toEqual(['CONFIRM_BALLOT']);
  for (const member of world.members.slice(0, 5)) await acts.done(member, 'castBallot', { decisionId, seenRevision: 2, choice: 'AGREE' });
});

test('a material edit makes ballots stale: kept, shown, not counted, confirmed with one click', async () => {
  await acts.done(chair, 'amendDecision', { decisionId, expectedRevision: 2, conditions: ['Until the end of 2027'] });
  const [asked] = await work(amara);
  expect(asked).toMatchObject({ kind: 'CONFIRM_BALLOT', sentence: 'You agreed to revision 2; the text has changed since. Does your ballot still hold?', title: 'Rebook it yourself' });
  expect(await kinds(world.members[6] as Citizen)).toEqual(['VOTE']);
  const { votes } = await acts.read<{ votes: { basis: number; stale: boolean; myBallot: { stale: boolean; revision: number } | null }[] }>(amara, decisionId, 'votes { basis stale myBallot { stale revision } }');
  expect(votes).toEqual([{ basis: 1, stale: true, myBallot: { stale: true, revision: 1 } }, { basis: 2, stale: true, myBallot: { stale: true, revision: 2 } }, { basis: 3, stale: false, myBallot: null }]);
  for (const member of world.members.slice(0, 5)) await acts.done(member, 'castBallot', { decisionId, seenRevision: 3, choice: 'AGREE' });
  expect(await kinds(amara)).toEqual([]);
});

test('the vote closes by the clock, and says how it came out', async () => {
  await acts.pass('8 days');
  expect(await standing()).toMatchObject({ state: 'CARRIED', vote: { open: false, tally: { carried: true, derivation: '5 of 7 voted, quorum 4; 5 of 5 agree, more than half needed' } } });
  const { vote } = await acts.read<{ vote: { electors: { ballot: { choice: string } | null }[] } }>(amara, decisionId, 'vote { electors { ballot { choice } } }');
  expect(vote.electors.filter(({ ballot }) => ballot?.choice === 'AGREE')).toHaveLength(5);
  const outside = await acts.read<{ vote: { electors: { ballot: object | null }[]; tally: object } }>(champion, decisionId, 'vote { electors { ballot { choice } } tally { agree } }');
  expect(outside.vote.tally).toEqual({ agree: 5 });
  expect(outside.vote.electors.every(({ ballot }) => ballot === null)).toBe(true);
});

test('the champion is asked, with seven days', async () => {
  const [asked] = await work(champion);
  expect(asked?.kind).toBe('APPROVE');
  expect(Date.parse(asked?.dueAt ?? '')).toBeGreaterThan(0);
  expect((await standing()).nextStep).toBe(`${champion.name} (Customers) can approve or refuse it; it becomes final by itself at that moment.`);
});

test('the champion refuses, with an alternative, after signing in again', async () => {
  expect(await acts.act(champion, 'refuseDecision', await acts.refusal(decisionId))).toMatchObject({ code: 'SignInAgain' });
  await showPasskey(api.database, champion.token);
  expect(await acts.act(champion, 'refuseDecision', await acts.refusal(decisionId))).toMatchObject({ decision: { state: 'REFUSED' } });
  expect((await standing()).nextStep).toMatch(new RegExp(`^${champion.name} refused it`));
});

test('amended to the alternative, it is voted on again', async () => {
  await acts.done(chair, 'amendDecision', { decisionId, expectedRevision: 3, conditions: ['The counter stays open'] });
  expect(await standing()).toMatchObject({ state: 'VOTING', voteBasis: 4, vote: { reopens: 3 } });
  const { answers } = await acts.read<{ answers: { status: string; history: { live: boolean; diedBecause: string; alternative: string }[] }[] }>(chair, decisionId, 'answers { status history { ... on ChampionRefusal { live diedBecause alternative } } }');
  expect(answers).toEqual([{ status: 'STALE', history: [{ live: false, diedBecause: 'STALE', alternative: 'Keep the counter open as well.' }] }]);
  await acts.castAll(decisionId);
  await acts.pass('3 days');
  expect(await standing()).toMatchObject({ state: 'CARRIED' });
});

test('approved, it is final by itself, and for ever', async () => {
  await showPasskey(api.database, champion.token);
  expect(await acts.act(champion, 'approveDecision', await acts.approval(decisionId, { note: 'Thank you for keeping the counter.' }))).toMatchObject({ __typename: 'ApproveDecisionPayload', decision: { state: 'FINAL' } });
  const { openCommands, finalizedAt, timeline } = await acts.read<{ openCommands: { open: boolean; reason: string }[]; finalizedAt: string; timeline: { type: string; sentence: string; actor: { name: string } | null }[] }>(
    chair,
    decisionId,
    'finalizedAt openCommands { open reason } timeline { type sentence actor { name } }',
  );
  expect(finalizedAt).not.toBeNull();
  expect(openCommands.every(({ open, reason }) => !open && reason.startsWith('This decision is final'))).toBe(true);
  expect(timeline.at(0)).toEqual({ type: 'DecisionProposed', sentence: 'proposed it', actor: { name: chair.name } });
  expect(timeline.at(-1)).toEqual({ type: 'DecisionFinal', sentence: 'Revision 4 is final', actor: null });
  expect(timeline.every(({ sentence }) => sentence !== 'did something here')).toBe(true);
  expect(await acts.act(chair, 'amendDecision', { decisionId, expectedRevision: 4, title: 'Other' })).toMatchObject({ code: 'DecisionIsFinal' });
  expect(await acts.act(champion, 'revokeAnswer', { decisionId, constituencyId: (await acts.seen(decisionId) as { constituencyId: string }).constituencyId })).toMatchObject({ code: 'DecisionIsFinal' });
  expect(await api.database.owner('select * from decision.broken_invariant')).toEqual([]);
});
