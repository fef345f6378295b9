import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '@tribune/kernel/server';
import { buildSchema, isObjectType, isUnionType } from 'graphql';
import './answer.refusals.js';
import './condition/condition.refusals.js';
import './decision.refusals.js';
import './objection/objection.refusals.js';
import './part.refusals.js';
import './proxy/proxy.refusals.js';
import './ranking.refusals.js';

// What each mutation calls in SQL; the rest of the graph is read from the SQL files themselves.
const CALLS: Readonly<Record<string, string>> = {
  draftDecision: 'draft_decision',
  proposeDecision: 'propose_decision',
  secondDecision: 'second_decision',
  openVote: 'open_vote',
  postponeVote: 'postpone_vote',
  castBallot: 'cast_ballot',
  amendDecision: 'amend_decision',
  raiseToMaterial: 'raise_to_material',
  adoptProposal: 'adopt_proposal',
  withdrawDecision: 'withdraw_decision',
  recuse: 'recuse',
  contestRecusal: 'contest_recusal',
  judgeRecusal: 'judge_recusal',
  approveDecision: 'approve_decision',
  refuseDecision: 'refuse_decision',
  revokeAnswer: 'revoke_answer',
  raiseObjection: 'raise_objection',
  answerObjection: 'answer_objection',
  endObjection: 'end_objection',
  openOverruling: 'open_overruling',
  judgeObjection: 'judge_objection',
  giveProxy: 'give_proxy',
  endProxy: 'end_proxy',
  setCondition: 'set_condition',
  takeUpCondition: 'amend_decision',
  reportBrokenCondition: 'report_broken_condition',
  pauseClock: 'pause_clock',
  linkDecisions: 'link_decisions',
  dissolveLink: 'dissolve_link',
};

/** In the graph, but never raised: a first revision is an edit of nothing. */
const NEVER: Readonly<Record<string, readonly string[]>> = { draftDecision: ['EditIsMaterial'] };

const folder = import.meta.dirname;
const texts = new Map(
  readdirSync(path.join(folder, 'sql'))
    .filter((file) => file.endsWith('.sql') && !file.endsWith('.view.sql'))
    .map((file) => [file.slice(0, -'.sql'.length), readFileSync(path.join(folder, 'sql', file), 'utf8')]),
);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('gate'));
const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** The codes that a function may raise, by itself, by what it calls, and by the triggers of what it writes. */
function codesOf(name: string, seen = new Set<string>()): string[] {
  const text = texts.get(name);
  if (!text || seen.has(name)) return [];
  seen.add(name);
  const own = [...text.matchAll(/kernel\.refuse\('(\w+)'/g)].map(([, code]) => code ?? '');
  const called = [...text.matchAll(/decision\.(\w+)\(/g)].map(([, other]) => other ?? '');
  const written = [...text.matchAll(/insert into (?:decision\.)?(\w+)/g)].flatMap(([, table]) => triggersOn(table ?? ''));
  return [...own, ...[...called, ...written].flatMap((other) => codesOf(other, seen))];
}

const triggersOn = (table: string): string[] => [...texts].filter(([, text]) => new RegExp(`trigger \\w+ [a-z ]+ on decision\\.${table}\\b`).test(text)).map(([name]) => name);

function membersOf(verb: string): string[] {
  const union = schema.getType(`${verb[0]?.toUpperCase()}${verb.slice(1)}Result`);
  if (!isUnionType(union)) throw new Error(`${verb} has no union in apps/api/schema.graphql.`);
  return union.getTypes().map(({ name }) => name);
}

describe('every refusal that SQL can raise is in its mutation’s union', () => {
  for (const [verb, name] of Object.entries(CALLS))
    test(verb, () => {
      const codes = [...new Set(codesOf(name))].sort();
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => !membersOf(verb).includes(code))).toEqual(NEVER[verb] ?? []);
    });
});

test('every code of the area has a sentence that ends like one', () => {
  const codes = [...new Set([...texts.values()].flatMap((text) => [...text.matchAll(/kernel\.refuse\('(\w+)'/g)].map(([, code]) => code ?? '')))];
  expect(codes.length).toBeGreaterThan(25);
  const data = { state: 'VOTING', command: 'openVote', type: 'Decision', field: 'title', words: 61, maximum: 60, seen: 1, current: 2, endedAt: '2027-03-01T00:00:00+00:00', problem: 'Not usable', role: 'ADMIN', unfit: 'NO_SEAT', ranking: true, number: 12 };
  for (const code of codes) expect([code, refusalOf(code, data)?.message]).toEqual([code, expect.stringMatching(/^[A-Z“].+[.?]$/s)]);
});

test('every mutation of the area is looked at here', () => {
  const verbs = sources.map((file) => readFileSync(path.join(folder, file), 'utf8')).flatMap((text) => [...text.matchAll(/once\.(?:run|call)\(actor, '(\w+)'/g)].map(([, verb]) => verb ?? ''));
  expect(verbs.sort()).toEqual(Object.keys(CALLS).sort());
});

test('every refusal of the area is one that SQL raises: none is left over', () => {
  const raised = new Set([...texts.values()].flatMap((text) => [...text.matchAll(/kernel\.refuse\('(\w+)'/g)].map(([, code]) => code)));
  const declared = sources.filter((file) => file.endsWith('.refusals.ts')).flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/class (\w+) extends Refusal/g)].map(([, code]) => code ?? ''));
  expect(declared.filter((code) => !raised.has(code))).toEqual([]);
  expect(declared.every((code) => isObjectType(schema.getType(code)))).toBe(true);
});
