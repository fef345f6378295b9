import { describe, expect, it } from 'vitest';
import type { Ballot, Decision, Vote } from './decision.documents.js';
import { myBallotOf, objects, runningClock } from './standing.js';
import { tallySteps } from './tally-steps.js';

const ballot = (revision: number, stale = false): Ballot => ({ choice: 'AGREE', reason: null, ranking: null, byProxy: false, revision, at: '2027-01-01T00:00:00Z', castNumber: 1, stale });
const vote = (basis: number, myBallot: Ballot | null): Vote => ({ basis, myBallot, closesAt: `2027-01-0${basis}T00:00:00Z` }) as Vote;

describe('The ballot of one’s own', () => {
  it('stands for the standing vote', () => expect(myBallotOf({ voteBasis: 1, votes: [vote(1, ballot(1))] })).toEqual({ standing: ballot(1), stale: null }));
  it('of an earlier vote is stale, the latest of them first', () => {
    const votes = [vote(1, ballot(1, true)), vote(2, ballot(2, true)), vote(3, null)];
    expect(myBallotOf({ voteBasis: 3, votes })).toEqual({ standing: null, stale: ballot(2, true) });
  });
  it('is none for somebody who never voted', () => expect(myBallotOf({ voteBasis: 1, votes: [vote(1, null)] })).toEqual({ standing: null, stale: null }));
});

describe('The clock on which everything waits', () => {
  const decision = { voteBasis: 2, votes: [vote(1, null), vote(2, null)], answers: [], opensAt: null } as Pick<Decision, 'voteBasis' | 'votes' | 'answers' | 'opensAt'>;
  it('is the deadline of the standing vote while it is open', () => expect(runningClock({ ...decision, state: 'VOTING' })).toEqual({ kind: 'vote', due: '2027-01-02T00:00:00Z' }));
  it('is the champion’s who has least time left once it is carried', () => {
    const answers = [['2027-02-03', 'WAITING', true], ['2027-02-01', 'STALE', true], ['2027-01-01', 'APPROVED', true], ['2027-01-02', 'WAITING', false]].map(([dueAt, status, binding]) => ({ status, binding, clock: { dueAt } }));
    expect(runningClock({ ...decision, state: 'CARRIED', answers: answers as unknown as Decision['answers'] })).toEqual({ kind: 'answer', due: '2027-02-01' });
  });
  it.each(['DRAFT', 'FINAL', 'REFUSED', 'WITHDRAWN', 'NOT_CARRIED'] as const)('is none in %s', (state) => expect(runningClock({ ...decision, state })).toBeNull());
});

describe('An objection of one’s own', () => {
  const by = (id: string, state: 'OPEN' | 'ANSWERED' | 'WITHDRAWN') => ({ state, person: { id } });
  it('stands until it has ended, whatever its author votes', () => expect([objects({ objections: [by('me', 'OPEN')] }, 'me'), objects({ objections: [by('me', 'ANSWERED')] }, 'me'), objects({ objections: [by('me', 'WITHDRAWN'), by('other', 'OPEN')] }, 'me')]).toEqual([true, true, false]));
});

describe('The steps of an outcome', () => {
  const derivation = '5 of 7 voted, quorum 4; 4 of 5 agree, 2/3 needed; 1 recused';
  it('hold one by one when it is carried', () => expect(tallySteps({ derivation, voted: 5, quorum: 4, carried: true }).map(({ holds }) => holds)).toEqual([true, true, null]));
  it('fail at the share when there was a quorum', () => expect(tallySteps({ derivation, voted: 5, quorum: 4, carried: false }).map(({ holds }) => holds)).toEqual([true, false, null]));
  it('say nothing of the share below the quorum', () => expect(tallySteps({ derivation, voted: 3, quorum: 4, carried: false }).map(({ holds }) => holds)).toEqual([false, null, null]));
});
