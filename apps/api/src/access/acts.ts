import { randomUUID } from 'node:crypto';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';

/** What acts are tried on: by the name of the input's field, made of the airline's own ids. */
export type Known = Readonly<Record<string, unknown>>;

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const WORDS: Known = {
  startsAt: day(20), endsAt: day(21), until: day(3), validUntil: day(30), since: day(-2), dueOn: day(30).slice(0, 10), day: day(-3).slice(0, 10), measuredOn: day(-3).slice(0, 10), changedOn: day(-3).slice(0, 10), firstOn: day(9).slice(0, 10), effectiveOn: day(40).slice(0, 10), reviewOn: day(90).slice(0, 10), quietFrom: '20:00', quietUntil: '07:00',
  time: '14:00', timeZone: 'Europe/Lisbon', email: 'somebody.new@post.example', csv: 'name,email\nSomebody New,somebody.new@post.example\n', slug: 'another-address', url: 'https://hooks.example.com/tribune', role: 'ANALYST',
  currency: 'EUR', minorUnits: 100, minutes: 30, days: 7, value: 60, thresholdNum: 1, thresholdDen: 2, quorumNum: 1, quorumDen: 2, workingDays: 5, rrule: 'FREQ=WEEKLY', row: 2, n: 40, low: 50, high: 70, priority: 2, part: 1, kind: 'PEOPLE',
};
const OMITTED = new Set(['attribute', 'competitor', 'embargoUntil', 'options', 'votingRuleId', 'supersedesIds', 'picture', 'conditions', 'rrule', 'names', 'replyTo', 'treatsItemId', 'minutesOfId', 'forMemberId', 'key', 'ranking', 'amounts', 'measures', 'stances']);

/** An input as somebody would send it who means it: everything known is named, all else is a plausible word. */
export function inputOf(type: GraphQLInputObjectType, known: Known): Record<string, unknown> {
  return Object.fromEntries(Object.values(type.getFields()).filter(({ name, type: of }) => isNonNullType(of) || !OMITTED.has(name)).map(({ name, type: of }) => [name, valueOf(name, of, known)]));
}

function valueOf(name: string, type: GraphQLInputType, known: Known): unknown {
  const of = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  if (name === 'idempotencyKey') return randomUUID();
  if (isListType(of)) return name in known ? [known[name]] : [valueOf(name.replace(/s$/, ''), of.ofType as GraphQLInputType, known)];
  if (isInputObjectType(of)) return inputOf(of, known);
  if (isEnumType(of)) return of.getValues().find(({ name: value }) => value === known[name] || value === WORDS[name])?.name ?? of.getValues()[0]?.name;
  if (name in known) return known[name];
  if (name in WORDS) return String(of) === 'String' ? String(WORDS[name]) : WORDS[name];
  const plain: Known = { Boolean: true, Int: 1, Float: 1, DateTime: day(10), JSON: {}, ID: 'Tm90aGluZzox' };
  return String(of) in plain ? plain[String(of)] : 'Words that somebody means';
}

/** One request for several acts, each under its own name. */
export function actsDocument(fields: readonly GraphQLField<unknown, unknown>[], known: Known): { document: string; variables: Record<string, unknown> } {
  const declared = fields.map(({ name, args }) => `$${name}: ${String(args[0]?.type)}`).join(', ');
  const asked = fields.map(({ name }) => `${name}(input: $${name}) { __typename ... on Refusal { code message field } }`).join(' ');
  const inputs = fields.map(({ name, args }) => [name, valueOf('input', args[0]?.type as GraphQLInputType, known)]);
  return { document: `mutation (${declared}) { ${asked} }`, variables: Object.fromEntries(inputs) as Record<string, unknown> };
}

/** Whether an act names the decision that it is about. */
export function isOfDecision({ args: [input] }: GraphQLField<unknown, unknown>): boolean {
  const type = input && getNamedType(input.type);
  return isInputObjectType(type) && 'decisionId' in type.getFields();
}
