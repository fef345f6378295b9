import { describe, expect, test } from 'vitest';
import { ACTION_COMMANDS, ACTION_MACHINE, ACTION_MOVES, ACTION_STATES, actionLeadsTo, type ActionState } from './action.machine.js';
import { actionRule } from './action.rules.js';
import { whyNot } from './action.facts.js';

const member = { pausedBySystem: false, isOwner: false, mayPlan: true };
const owner = { pausedBySystem: false, isOwner: true, mayPlan: false };

describe('every state × every command', () => {
  for (const state of ACTION_STATES)
    for (const command of ACTION_COMMANDS) {
      const possible = actionLeadsTo(state, command).length > 0;
      test(`${command} in ${state} is ${possible ? 'possible' : 'refused'}`, () => {
        expect(actionRule(command, { ...member, state })).toEqual(possible ? null : whyNot('ActionWrongState', { state, command }));
        expect(actionRule(command, { ...member, state, mayPlan: false })).toEqual(whyNot('NotYourAction'));
        const ownersOwn = possible && command === 'dropAction' ? whyNot('CouncilsToSay', { command }) : possible ? null : whyNot('ActionWrongState', { state, command });
        expect(actionRule(command, { ...owner, state })).toEqual(ownersOwn);
      });
    }
});

test('what its decision has stopped, its owner does not take up alone', () => {
  expect(actionRule('resumeAction', { ...owner, state: 'PAUSED', pausedBySystem: true })).toEqual(whyNot('CouncilsToSay', { command: 'resumeAction' }));
  expect(actionRule('resumeAction', { ...member, state: 'PAUSED', pausedBySystem: true })).toBeNull();
  expect(actionRule('resumeAction', { ...owner, state: 'PAUSED' })).toBeNull();
});

test('every state is reached from OPEN, and out of every state something leads', () => {
  const reached = new Set<ActionState>(['OPEN']);
  for (const state of reached) for (const command of [...ACTION_COMMANDS, ...ACTION_MOVES]) actionLeadsTo(state, command).forEach((next) => reached.add(next));
  expect([...reached].sort()).toEqual([...ACTION_STATES].sort());
  for (const state of ACTION_STATES) expect(Object.values(ACTION_MACHINE[state]).flat().some((next) => next !== state)).toBe(true);
});

test('the system only ever pauses, and only what is under way', () => {
  expect(ACTION_STATES.filter((state) => actionLeadsTo(state, 'pausesWithDecision').length > 0)).toEqual(['OPEN', 'DOING']);
  expect(ACTION_STATES.flatMap((state) => actionLeadsTo(state, 'pausesWithDecision'))).toEqual(['PAUSED', 'PAUSED']);
});
