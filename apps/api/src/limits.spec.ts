import fs from 'node:fs';
import { buildSchema, getIntrospectionQuery, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, parse, specifiedRules, typeFromAST, validate, type DocumentNode, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import { costOf, LIMITS, limitRules, tooCostly } from './limits.js';
import { webDocuments } from './web-documents.js';

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
const refusals = (text: string): string[] => validate(schema, parse(text), [...specifiedRules, ...limitRules]).map(({ message }) => message);

/** A value that fits: a hundred of what is counted, all that may be left out. */
function fitting(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return fitting(type.ofType as GraphQLInputType);
  if (isListType(type)) return [fitting(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((each) => [each.name, fitting(each.type)]));
  return { Int: 100, Float: 100, Boolean: true }[type.name] ?? 'x';
}

function variablesOf(document: DocumentNode): Record<string, unknown> {
  const declared = document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : []));
  return Object.fromEntries(declared.map(({ variable, type }) => [variable.name.value, fitting(typeFromAST(schema, type as never) as unknown as GraphQLInputType)]));
}

test('no document of our own web comes near a limit', () => {
  const ours = webDocuments();
  expect(ours.length).toBeGreaterThan(150);
  for (const { name, document } of ours) {
    expect(validate(schema, document, limitRules).map(({ message }) => `${name}: ${message}`)).toEqual([]);
    expect([name, Number(costOf(schema, document, variablesOf(document))) < LIMITS.cost * 0.6]).toEqual([name, true]);
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
  const cost = (first: number): number => costOf(schema, parse('query($first: Int!) { decisions(first: $first) { edges { node { id votedOn: vote { closesAt } } } } }'), { first }) as number;
  expect(cost(100)).toBeGreaterThan(9 * cost(10));
  expect(costOf(schema, parse('query($first: Int!) { decisions(first: $first) { edges { node { id } } } }'), {})).toMatchObject({ message: expect.stringContaining('$first') });
});

test('what cannot be worked out is refused: a variable that is no value where one is needed, and fragments within each other without end', () => {
  const first = parse('query($n: Int) { register(slug: "x", first: $n) { __typename } decisions(first: 100) { edges { node { id } } } }');
  expect(tooCostly(schema, first, { n: 10 })).toBeUndefined();
  expect(tooCostly(schema, first, {})).toBeUndefined();
  expect(tooCostly(schema, first, { n: null })).toMatchObject({ message: expect.stringContaining('must not be null'), extensions: { code: 'BAD_USER_INPUT' } });
  const twice = Array.from({ length: 30 }, (_, at) => `fragment A${at} on Query { __typename ${at < 29 ? `...A${at + 1} ...A${at + 1}` : ''} }`);
  expect(tooCostly(schema, parse(`{ ...A0 } ${twice.join(' ')}`))?.message).toContain('used within each other too often');
});

test('the standard question about the schema is answered, with all that tools ask for; a deeper one is not', () => {
  const standard = getIntrospectionQuery({ descriptions: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true });
  expect([refusals(standard), Number(costOf(schema, parse(standard))) < LIMITS.cost]).toEqual([[], true]);
  expect(refusals('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }')).toContainEqual(expect.stringContaining('Maximum introspection depth'));
});
