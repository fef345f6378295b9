import fs from 'node:fs';
import { DecisionActs, electChampion, everythingOf, foundWorld, given, nodeId, signIn, testApi, type Citizen } from '@tribune/testing';
import fc from 'fast-check';
import { buildSchema, isNonNullType, type GraphQLArgument, type GraphQLField, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test, vi, type MockInstance } from 'vitest';

// every third field for each of them; `npm run prove` asks all fields, many times
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 1);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
const api = await testApi();
const world = await foundWorld(api.database);
const ids: string[] = [];
let people: Record<string, Citizen | null>;
/** How many requests were understood, and how many GraphQL itself refused. */
const reached = { understood: 0, refused: 0 };
let incidents: MockInstance;

beforeEach(() => void (incidents = vi.spyOn(console, 'error')));
beforeAll(async () => {
  const acts = new DecisionActs(api, world);
  const { champion } = await electChampion(world);
  await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, world.members[2]?.id]);
  people = { nobody: null, customer: world.customers[7] ?? null, member: world.chair, champion, executive: world.members[2] ?? null, administrator: world.administrator };
  const decisions = [await acts.drafted(), await acts.voting(), await acts.carried()];
  ids.push(...decisions, nodeId('Council', world.councilId), nodeId('Constituency', world.customersId), nodeId('Person', world.chair.id), nodeId('Person', champion.id), nodeId('TouchPoint', world.touchPointIds[0] ?? ''), nodeId('Decision', world.councilId), nodeId('Nothing', world.councilId));
}, 60_000);
afterAll(() => {
  const figures = process.env['PROOF_FIGURES'];
  if (figures) fs.appendFileSync(figures, `${JSON.stringify({ table: 'fuzz', seed: SEED, fields: fields.length, rounds: ROUNDS, people: Object.keys(people).length, ...reached })}\n`);
  // made-up input that nobody reads would prove nothing
  expect(reached.understood).toBeGreaterThan(2 * reached.refused);
});

/** What must never be told: that something of ours broke, where, or how it is kept. */
const TELLING = /"INTERNAL|INTERNAL_SERVER_ERROR|\n\s+at |node_modules|violates|duplicate key|syntax error at|relation "|column "|pg_|SQLSTATE|invalid input syntax|TypeError|ReferenceError/;

/** As loosely as GraphQL lets a variable be declared: what has a value of its own may be asked for with null. */
const loosely = (args: readonly GraphQLArgument[]): GraphQLArgument[] => args.map((each) => (isNonNullType(each.type) && each.defaultValue !== undefined ? { ...each, type: each.type.ofType as GraphQLInputType } : each));

async function ask(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, variables: object, who: Citizen | null): Promise<string | null> {
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const declared = loosely(field.args).map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const query = `${kind}${declared && `(${declared})`} { ${field.name}${args && `(${args})`} ${everythingOf(field.type, kind === 'query' ? 1 : 0)} }`;
  // whoever signed out, or left, comes again
  const token = who && (await signIn(api.database, world.organizationId, who.id));
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { cookie: `tribune_session=${token}` }) }, body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  reached[/"code":"(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|TOO_COSTLY)"/.test(text) ? 'refused' : 'understood']++;
  const broken = response.status >= 500 || TELLING.test(text);
  return broken ? `${field.name} ${JSON.stringify(variables).slice(0, 400)} → ${response.status} ${text.slice(0, 300)} ${String(incidents.mock.lastCall?.[0] ?? '').slice(0, 600)}` : null;
}

const fields = (['query', 'mutation'] as const).flatMap((kind) => Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map((field) => [kind, field] as const));

test.each(['nobody', 'customer', 'member', 'champion', 'executive', 'administrator'])('whatever %s sends, nothing of ours breaks or tells how it is made', { timeout: 60_000 * ROUNDS }, async (who) => {
  expect(fields.length).toBeGreaterThan(200);
  const broken: string[] = [];
  for (const [at, [kind, field]] of fields.entries()) {
    if (ROUNDS === 1 && (at + who.length) % 3) continue;
    const inputs = fc.sample(given(loosely(field.args), ids), { seed: SEED + at * 7 + who.length, numRuns: ROUNDS });
    for (const variables of inputs) broken.push(...[await ask(kind, field, variables, people[who] ?? null)].filter((each) => each !== null));
  }
  expect(broken).toEqual([]);
});
