import { describe, expect, test } from 'vitest';
import { whyNot, type AnswerFacts, type Facts } from './decision.facts.js';
import { COMMANDS, isPossible, leadsTo, MACHINE, MOVES, RECUSAL_COMMANDS, STATES, type Command, type State } from './decision.machine.js';
import { contestRecusal, judgeRecusal, RULES } from './decision.rules.js';

const now = new Date('2027-03-01T12:00:00Z');
const later = new Date('2027-03-02T12:00:00Z');

/** Somebody for whom nothing but the state stands in the way of a command. */
function anybodyWhoMay(command: Command, state: State): Facts {
  const author = ['proposeDecision', 'withdrawDecision', 'openVote'].includes(command);
  const answer: AnswerFacts = {
    constituencyId: 'k', binding: true, stance: 'AFFECTS', seatHeld: true, myRank: 0, myTurn: true, myTurnAt: null,
    standing: command === 'revokeAnswer' ? { kind: 'APPROVED', personId: 'me', rank: 0 } : null,
  };
  return {
    decision: {
      state, councilId: 'c', authorId: author ? 'me' : 'other', editorId: author ? 'me' : 'other', seconded: command !== 'secondDecision', postponed: false, currentRevision: 2, adoptable: true, unranked: false, linkedAs: null,
      editWindows: [{ revision: 2, endsAt: later }], vote: state === 'VOTING' ? { closesAt: later, closed: false } : null,
    },
    person: { id: 'me', isMember: true, isChair: true, isChampion: true, holdsTerm: true, isElector: true, isRecused: false, wasSetAside: false, isObjecting: false },
    answers: [answer],
  };
}

describe('every state × every command', () => {
  for (const state of STATES)
    for (const command of COMMANDS)
      test(`${command} in ${state} is ${isPossible(state, command) ? 'possible' : 'refused'}`, () => {
        const refused = RULES[command](anybodyWhoMay(command, state), now);
        if (isPossible(state, command)) expect(refused).toBeNull();
        else if (state === 'FINAL') expect(refused).toEqual(whyNot('DecisionIsFinal'));
        else expect(['WrongState', 'VoteNotOpen']).toContain(refused?.code);
      });
});

describe('every state × what others do about a recusal', () => {
  const recusal = { personId: 'other', ofMember: true, setAside: false, judgedByMe: false };
  const rules = { contestRecusal: { rule: contestRecusal, contested: false }, judgeRecusal: { rule: judgeRecusal, contested: true } };
  for (const state of STATES)
    for (const command of RECUSAL_COMMANDS)
      test(`${command} in ${state} is ${isPossible(state, command) ? 'possible' : 'refused'}`, () => {
        const { rule, contested } = rules[command];
        expect(rule(anybodyWhoMay(command, state), { ...recusal, contested }, now)?.code ?? null).toBe(isPossible(state, command) ? null : state === 'FINAL' ? 'DecisionIsFinal' : 'WrongState');
      });
});

test('every state is reached from a draft', () => {
  const reached = new Set<State>(['DRAFT']);
  for (const state of reached) for (const command of [...COMMANDS, ...MOVES]) leadsTo(state, command).forEach((next) => reached.add(next));
  expect([...reached].sort()).toEqual([...STATES].sort());
});

test('nothing leads out of FINAL, and out of every other state something does', () => {
  expect(MACHINE.FINAL).toEqual({});
  for (const state of STATES.filter((each) => each !== 'FINAL')) expect([...COMMANDS, ...MOVES].flatMap((command) => leadsTo(state, command)).some((next) => next !== state)).toBe(true);
});

test('only an answer, the end of a vote and the clock lead to FINAL: no command is called finalize', () => {
  const finishing = STATES.flatMap((state) => [...COMMANDS, ...MOVES].filter((command) => leadsTo(state, command).includes('FINAL')));
  expect([...new Set(finishing)].sort()).toEqual(['approveDecision', 'settles', 'voteCloses']);
});
