import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { asksFor } from './asks-for.js';

const schema = buildSchema('type Query { all: [Thing!]! } type Thing { a: Int b: Int deeper: Thing }');
const asked = async (fields: string, fragments = ''): Promise<boolean> => {
  let found = false;
  const all = (_: object, __: object, info: GraphQLResolveInfo) => {
    found = asksFor(info, 'a');
    return [];
  };
  await execute({ schema, document: parse(`{ ${fields} } ${fragments}`), rootValue: { all: (args: object, context: object, info: GraphQLResolveInfo) => all(args, context, info) } });
  return found;
};

test.each([
  ['all { a }', true],
  ['all { other: a }', true],
  ['all { b ... on Thing { ... { a } } }', true],
  ['all { b } all { a }', true],
  ['all { b }', false],
  ['all { b a: b }', false],
  ['all { deeper { a } }', false],
])('%s: %s', async (fields, yes) => {
  expect(await asked(fields)).toBe(yes);
});

test('in a fragment of a fragment', async () => {
  expect(await asked('all { ...One }', 'fragment One on Thing { b ...Two } fragment Two on Thing { a }')).toBe(true);
  expect(await asked('all { ...One }', 'fragment One on Thing { b }')).toBe(false);
});
