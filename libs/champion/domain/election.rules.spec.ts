import { describe, expect, test } from 'vitest';
import { whyNotCall } from './call-election.rules.js';
import { ELECTION_COMMANDS, ELECTION_MACHINE, ELECTION_STATES, isElectionStep, type ElectionState } from './election.machine.js';
import { whyClosed, type ElectionFacts } from './election.rules.js';

const voter: ElectionFacts = { state: 'VOTING', confirmation: false, inTime: true, onRoll: true, isElector: true, hasVoted: false, nomination: 'NONE' };

describe.each(ELECTION_STATES)('in the state %s', (state) => {
  test.each(ELECTION_COMMANDS)('%s is open only where the table knows it, and says why where not', (command) => {
    const facts = { ...voter, state, nomination: command === 'nominate' ? ('NONE' as const) : ('ASKED' as const) };
    const why = whyClosed(command, facts);
    expect(why === null).toBe(isElectionStep(state, command));
    if (why !== null) expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

test('every state is reached, and from every state an election ends', () => {
  const reach = (from: ElectionState, seen = new Set<ElectionState>()): Set<ElectionState> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const next of Object.values(ELECTION_MACHINE[from]) as ElectionState[]) reach(next, seen);
    return seen;
  };
  expect([...reach('NOMINATING')].sort()).toEqual([...ELECTION_STATES].sort());
  for (const state of ELECTION_STATES) expect(reach(state)).toContain('PUBLISHED');
});

test('who is not on the roll nominates nobody', () => {
  expect(whyClosed('nominate', { ...voter, state: 'NOMINATING', onRoll: false })).toBe('Only people on the roll of this constituency nominate.');
});

test('who stands may withdraw, or consent once more with other words; who is not named can do neither', () => {
  expect(whyClosed('consentToNomination', { ...voter, state: 'NOMINATING', nomination: 'STANDS' })).toBeNull();
  expect(whyClosed('withdrawNomination', { ...voter, state: 'NOMINATING', nomination: 'STANDS' })).toBeNull();
  for (const nomination of ['NONE', 'WITHDRAWN'] as const) {
    expect(whyClosed('consentToNomination', { ...voter, state: 'NOMINATING', nomination })).toMatch(/Nobody has nominated you/);
    expect(whyClosed('withdrawNomination', { ...voter, state: 'NOMINATING', nomination })).toMatch(/not nominated/);
  }
});

test('one person, one ballot, and only of the frozen roll', () => {
  expect(whyClosed('castElectionBallot', { ...voter, hasVoted: true })).toMatch(/You have voted/);
  expect(whyClosed('drawVotingCard', { ...voter, isElector: false })).toMatch(/roll was closed/);
});

test('between the clock and the worker nothing is open', () => {
  expect(whyClosed('nominate', { ...voter, state: 'NOMINATING', inTime: false })).toMatch(/just closed/);
  expect(whyClosed('castElectionBallot', { ...voter, inTime: false })).toMatch(/just closed/);
});

test('elections are called by the officer, or by the administrator while there is none', () => {
  const nobody = { isOfficer: false, isAdministrator: false, hasOfficer: false, isRunning: false, callableFrom: null, timeZone: 'Europe/Lisbon', now: new Date('2027-03-01T12:00:00Z') };
  expect(whyNotCall(nobody)).toMatch(/administrator calls/);
  expect(whyNotCall({ ...nobody, isAdministrator: true })).toBeNull();
  expect(whyNotCall({ ...nobody, isAdministrator: true, hasOfficer: true })).toMatch(/officer calls/);
  expect(whyNotCall({ ...nobody, isOfficer: true, hasOfficer: true })).toBeNull();
  expect(whyNotCall({ ...nobody, isOfficer: true, hasOfficer: true, isRunning: true })).toMatch(/running already/);
});

test('a term is not shortened by an early election, and the sentence names the day of the organization', () => {
  const officer = { isOfficer: true, isAdministrator: false, hasOfficer: true, isRunning: false, callableFrom: new Date('2027-11-07T23:30:00Z'), timeZone: 'Europe/Vienna' };
  expect(whyNotCall({ ...officer, now: new Date('2027-03-01T12:00:00Z') })).toMatch(/begins by itself on 8 November 2027, and none can be called before/);
  expect(whyNotCall({ ...officer, now: new Date('2027-11-07T23:29:59Z') })).not.toBeNull();
  expect(whyNotCall({ ...officer, now: new Date('2027-11-07T23:30:00Z') })).toBeNull();
});

test('in a confirmation vote nobody joins the incumbent, who may change their words and does not withdraw', () => {
  const incumbent: ElectionFacts = { ...voter, state: 'NOMINATING', confirmation: true, nomination: 'STANDS' };
  for (const command of ['nominate', 'withdrawNomination'] as const) expect(whyClosed(command, incumbent)).toMatch(/nobody else stands/);
  expect(whyClosed('consentToNomination', incumbent)).toBeNull();
  expect(whyClosed('castElectionBallot', { ...incumbent, state: 'VOTING' })).toBeNull();
});
