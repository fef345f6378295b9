import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, extendSchema, parse, validate } from 'graphql';
import { webDocuments } from './web-documents.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));

test('every type, field, argument and value of the API says what it is', () => {
  const silent = own.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...(isEnumType(type) ? type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : []),
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : []),
  ]);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => Object.values(root?.getFields() ?? {}));
  const args = roots.flatMap((field) => [
    ...(field.description ? [] : [field.name]),
    ...field.args.filter(({ name, description }) => name !== 'input' && !description).map(({ name }) => `${field.name}(${name})`),
  ]);
  expect([...silent, ...args]).toEqual([]);
});

test('every mutation takes one keyed input and answers with its payload or refusals', () => {
  const odd = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => {
    const verb = field.name.charAt(0).toUpperCase() + field.name.slice(1);
    const input = schema.getType(`${verb}Input`);
    return String(field.type) !== `${verb}Result!` || field.args.length !== 1 || String(field.args[0]?.type) !== `${verb}Input!` || !(isInputObjectType(input) && 'idempotencyKey' in input.getFields());
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('only scalars that the API explains are its own', () => {
  expect(own.filter(isScalarType).map(({ name }) => name).sort()).toEqual(['DateTime', 'JSON']);
});

test('what our own web asks is what the schema has', () => {
  const documents = webDocuments();
  expect(documents.length).toBeGreaterThan(200);
  // read by gql.tada, and left out before a document is sent
  const known = extendSchema(schema, parse('directive @_unmask on FRAGMENT_DEFINITION'));
  expect(documents.flatMap(({ document }) => validate(known, document).map(({ message }) => message))).toEqual([]);
});
