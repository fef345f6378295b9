import fs from 'node:fs';
import { buildSchema, parse, print, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { lengthRefusal, shapeRefusal } from './document-shape.js';
import { LIMITS, limitRules } from './limits.js';
import { webDocuments } from './web-documents.js';

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
const refusalOf = (text: string): string | undefined => shapeRefusal(parse(text))?.message;
const chain = (letter: string, length: number, after: (at: number) => string): string => Array.from({ length }, (_, at) => `fragment ${letter}${at} on Query { __typename ${after(at)} }`).join(' ');

test('no document of our own web comes near a limit', () => {
  for (const { name, document } of webDocuments()) expect([name, shapeRefusal(document), print(document).length < LIMITS.document / 2]).toEqual([name, undefined, true]);
});

test('a text is as long as a document may be, operations, fragments, their uses and fields as many, and nothing lies deeper', () => {
  expect([lengthRefusal(' '.repeat(LIMITS.document)), lengthRefusal(undefined)]).toEqual([undefined, undefined]);
  expect(lengthRefusal(' '.repeat(LIMITS.document + 1))?.message).toContain(`${LIMITS.document} characters`);
  const over: readonly [string, string][] = [
    [Array.from({ length: LIMITS.operations + 1 }, (_, at) => `query Q${at} { __typename }`).join(' '), `${LIMITS.operations} operations`],
    [`{ ...A0 } ${chain('A', LIMITS.fragments + 1, () => '')}`, `${LIMITS.fragments} fragments`],
    [`{ ${'...A '.repeat(LIMITS.spreads + 1)} } fragment A on Query { __typename }`, `${LIMITS.spreads} places where a fragment is used`],
    [`{ ${'__typename '.repeat(LIMITS.fields + 1)} }`, `${LIMITS.fields} fields`],
    [`{ node(id: ${'['.repeat(LIMITS.nesting)}${']'.repeat(LIMITS.nesting)}) { id } }`, `${LIMITS.nesting} deep`],
    [`query ($id: ${'['.repeat(LIMITS.nesting + 1)}ID${']'.repeat(LIMITS.nesting + 1)}) { __typename }`, `${LIMITS.nesting} deep`],
    [`${'{ session '.repeat(LIMITS.nesting + 1)}{ id }${'}'.repeat(LIMITS.nesting + 1)}`, `${LIMITS.nesting} deep`],
  ];
  for (const [text, words] of over) expect(refusalOf(text)).toContain(words);
});

test('a ring of fragments is found, of one, of two, and beside what is none', () => {
  const length = LIMITS.fragments / 2 - 1;
  const ring = (letter: string) => chain(letter, length, (at) => `...${letter}${(at + 1) % length}`);
  for (const text of ['{ ...A } fragment A on Query { ...A }', `{ ...A0 ...B0 } ${ring('A')} ${ring('B')}`, `{ __typename } fragment A on Query { session { ... { ...B } } } fragment B on Query { ...A }`]) expect(refusalOf(text)).toContain('contains itself');
  expect(refusalOf(`{ ...A0 ...A0 } ${chain('A', length, (at) => (at + 2 < length ? `...A${at + 1} ...A${at + 2}` : ''))}`)).toBeUndefined();
});

test('what is as long as may be is looked through in no time, and can be read however it lies within itself', () => {
  const [half, room] = [LIMITS.fragments / 2, Math.floor(LIMITS.tokens / 6)];
  const last = (letter: string) => (at: number) => (at + 1 < half ? `...${letter}${at + 1}` : '');
  const worst = [
    `{ ...A0 ...B0 } ${chain('A', half, last('A'))} ${chain('B', half, last('B'))}`,
    `{ ...A0 } ${chain('A', LIMITS.fragments, (at) => (at + 2 < LIMITS.fragments ? `...A${at + 1} ...A${at + 2}` : ''))}`,
    `{ ${'session { person { id } } '.repeat(LIMITS.tokens / 8)} }`,
    `{ ${'__typename '.repeat(LIMITS.fields)} }`,
    `{ ${'mistaken '.repeat(LIMITS.fields)} }`,
    `{ ${'session { person { id } } ... on Query { session { person { id } } } '.repeat(room / 8)} }`,
  ];
  for (const text of worst) {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const since = performance.now();
    expect([text.slice(0, 80), shapeRefusal(document)]).toEqual([text.slice(0, 80), undefined]);
    for (const rules of [limitRules, specifiedRules]) validate(schema, document, rules, { maxErrors: 5 });
    expect([text.slice(0, 80), performance.now() - since < 1_000]).toEqual([text.slice(0, 80), true]);
  }
  for (const opening of ['{a', '[', '{a(x:[', 'query($a:[[']) expect(() => parse(opening === '[' ? `{a(x:${'['.repeat(LIMITS.tokens - 8)}` : opening.repeat(LIMITS.tokens / 3), { maxTokens: LIMITS.tokens })).toThrow(/Syntax Error/);
});
