import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf } from '@tribune/kernel/server';
import { buildSchema, isUnionType } from 'graphql';
import '@tribune/decision/server';
import './action.refusals.js';
import './outcome.refusals.js';

const MOVE = 'move_action';
// What each mutation calls in SQL; the rest of the graph is read from the SQL files themselves.
const CALLS: Readonly<Record<string, string>> = {
  createAction: 'create_action', noteAction: 'note_action', startAction: MOVE, finishAction: MOVE, pauseAction: MOVE, resumeAction: MOVE, dropAction: MOVE, reopenAction: MOVE, noteProgress: 'note_progress',
  reassignAction: 'reassign_action', rescheduleAction: 'reschedule_action', enterActualValue: 'enter_actual_value', predictEffects: 'predict_effects', reviewOutcome: 'review_outcome',
};
/** Only dropping, and going on where the decision stopped it, are the council's to say. */
const NEVER: Readonly<Record<string, readonly string[]>> = { startAction: ['CouncilsToSay'], finishAction: ['CouncilsToSay'], pauseAction: ['CouncilsToSay'], reopenAction: ['CouncilsToSay'] };

const folder = import.meta.dirname;
const texts = new Map(readdirSync(path.join(folder, 'sql')).map((file) => [file.slice(0, -'.sql'.length), readFileSync(path.join(folder, 'sql', file), 'utf8')]));
const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const raisedBy = (text: string): string[] => [...text.matchAll(/kernel\.refuse\('(\w+)'/g)].map(([, code]) => code ?? '');

function codesOf(name: string): string[] {
  const text = texts.get(name) ?? '';
  return [...raisedBy(text), ...[...text.matchAll(/action\.(\w+)\(/g)].flatMap(([, other]) => (other === name ? [] : codesOf(other ?? '')))];
}

test.each(Object.keys(CALLS))('every refusal that SQL can raise for %s is in its union', (verb) => {
  const union = schema.getType(`${verb[0]?.toUpperCase()}${verb.slice(1)}Result`);
  if (!isUnionType(union)) throw new Error(`${verb} has no union in apps/api/schema.graphql.`);
  const members = union.getTypes().map(({ name }) => name);
  const codes = [...new Set(codesOf(CALLS[verb] ?? ''))];
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((code) => !members.includes(code))).toEqual(NEVER[verb] ?? []);
});

test('every code of the area has a sentence that ends like one', () => {
  const data = { state: 'DOING', command: 'dropAction', type: 'Action', field: 'what', seen: 1, current: 2, reviewOn: '2027-03-01' };
  for (const code of new Set([...texts.values()].flatMap(raisedBy))) expect([code, refusalOf(code, data)?.message]).toEqual([code, expect.stringMatching(/^[A-Z“].+[.?]$/s)]);
});

test('every mutation of the area is looked at here, and every refusal of the area is one that SQL raises', () => {
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const verbs = sources.flatMap((text) => [...text.matchAll(/(?:once\.run\(actor|move\(hands, actor), '(\w+)'/g)].map(([, verb]) => verb ?? ''));
  expect(verbs.sort()).toEqual(Object.keys(CALLS).sort());
  const raised = new Set([...texts.values()].flatMap(raisedBy));
  const declared = sources.flatMap((text) => [...text.matchAll(/class (\w+) extends Refusal/g)].map(([, code]) => code ?? ''));
  expect(declared.filter((code) => !raised.has(code))).toEqual([]);
});
