import fs from 'node:fs';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { costOf, LIMITS, limitRules } from './limits.js';
import { webDocuments } from './web-documents.js';

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
const refusals = (text: string): string[] => validate(schema, parse(text), [...specifiedRules, ...limitRules]).map(({ message }) => message);

test('no document of our own web comes near a limit', () => {
  const ours = webDocuments();
  expect(ours.length).toBeGreaterThan(150);
  for (const { name, document } of ours) {
    expect(validate(schema, document, limitRules).map(({ message }) => `${name}: ${message}`)).toEqual([]);
    // lists of a hundred where the reader can ask for more
    expect([name, (costOf(schema, document, new Proxy({}, { get: () => undefined })) ?? 0) < LIMITS.cost / 2]).toEqual([name, true]);
  }
});

test('depth, other names and directives are counted, through fragments too', () => {
  expect(refusals('{ __typename }')).toEqual([]);
  const aliases = Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: __typename`).join(' ');
  expect(refusals(`{ ${aliases} }`)).toEqual([expect.stringContaining(`${LIMITS.aliases} other names`)]);
  expect(refusals(`{ ...Many } fragment Many on Query { ${aliases} }`)).toEqual([expect.stringContaining(`${LIMITS.aliases} other names`)]);
  expect(refusals(`{ __typename ${'@include(if: true) '.repeat(LIMITS.directives + 1)} }`)).toContainEqual(expect.stringContaining(`${LIMITS.directives} directives`));
  const round = buildSchema('type Query { again: Query, id: ID }');
  const deep = (levels: number): string[] => validate(round, parse(`{ ${'again { '.repeat(levels)} id ${'}'.repeat(levels)} }`), limitRules).map(({ message }) => message);
  expect(deep(LIMITS.depth - 2)).toEqual([]);
  expect(deep(LIMITS.depth + 1)).toEqual([expect.stringContaining(`${LIMITS.depth} deep`)]);
});

test('a cost grows with what is asked of each list within a list', () => {
  const cost = (first: number): number => costOf(schema, parse('query($first: Int!) { decisions(first: $first) { edges { node { id votedOn: vote { closesAt } } } } }'), { first }) ?? 0;
  expect(cost(100)).toBeGreaterThan(9 * cost(10));
  expect(costOf(schema, parse('query($first: Int!) { decisions(first: $first) { edges { node { id } } } }'), {})).toBeNull();
});

test('the standard question about the schema is answered, with all that tools ask for; a deeper one is not', () => {
  const standard = getIntrospectionQuery({ descriptions: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true });
  expect([refusals(standard), (costOf(schema, parse(standard)) ?? Infinity) < LIMITS.cost]).toEqual([[], true]);
  expect(refusals('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }')).toContainEqual(expect.stringContaining('Maximum introspection depth'));
});
