import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isInterfaceType, isUnionType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, type GraphQLOutputType } from 'graphql';

const NASTY = ['', ' ', '\0', 'half \ud800', '\u202e', "'; drop table decision.decision; --", '%', '\\', '${1}', '<script>alert(1)</script>', 'x'.repeat(100_000), '🙂'.repeat(60), 'null', '-0', '1e999', '../../etc/passwd', '=cmd()', 'a@b.example', '2026-02-30', '2026-11-22T10:00:00Z', '+010000-01-01T00:00:00Z', 'Europe/Berlin', 'EUR', 'de', '{}', '[]', '{"a":1}', 'FREQ=DAILY;COUNT=99999999', 'name,email\nAda,ada@x.example\n'];
const NUMBERS = [0, 1, -1, 2, 50, 100, 101, 2_147_483_647, -2_147_483_648];

/** Values of a GraphQL input type: mostly well-formed, seldom sensible. `ids` are of things that exist. */
function madeUp(type: GraphQLInputType, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return madeUp(type.ofType as GraphQLInputType, ids, depth).map((value) => value ?? '');
  const some = isListType(type) ? fc.array(madeUp(type.ofType as GraphQLInputType, ids, depth + 1), { maxLength: depth ? 2 : 4 }) : ofNamed(type, ids, depth);
  return fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: fc.constant(null) });
}

function ofNamed(type: GraphQLInputType, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const named = getNamedType(type);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return given(Object.values(named.getFields()), ids, depth + 1);
  const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }), fc.lorem({ maxCount: 5 }));
  const makes: Record<string, fc.Arbitrary<unknown>> = {
    ID: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constantFrom(...NASTY) }),
    Int: fc.oneof(fc.constantFrom(...NUMBERS), fc.integer()),
    Float: fc.oneof(fc.constantFrom(...NUMBERS), fc.double({ noNaN: true, noDefaultInfinity: true })),
    Boolean: fc.boolean(),
    DateTime: fc.oneof(fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2100-01-01') }).map((date) => date.toISOString()), fc.constantFrom('0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '+275760-09-13T00:00:00Z', 'yesterday')),
    JSON: fc.jsonValue(),
  };
  return makes[named.name] ?? text;
}

/** Values for these arguments or fields, under their names; the key of an act is one that nobody has used. */
export function given(all: readonly (GraphQLArgument | GraphQLInputField)[], ids: readonly string[], depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const of = ({ name, type }: GraphQLArgument | GraphQLInputField) => (name === 'idempotencyKey' ? fc.uuid() : madeUp(type, ids, depth));
  return fc.record(Object.fromEntries(all.map((each) => [each.name, of(each)])));
}

/** A selection that reads every plain field, and what lies `depth` below it. */
export function everythingOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return '{ __typename ... on Refusal { code message field } }';
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some((each) => isNonNullType(each.type) && each.defaultValue === undefined));
  const read = fields.flatMap(({ name, type: of }) => (isLeafType(getNamedType(of)) ? [name] : depth > 0 ? [`${name} ${everythingOf(of, depth - 1)}`] : []));
  return `{ __typename ${read.join(' ')} }`;
}
