import fs from 'node:fs';
import { DecisionActs, electChampion, everythingOf, foundWorld, given, nodeId, testApi, type Citizen } from '@tribune/testing';
import fc from 'fast-check';
import { buildSchema, Kind, OperationTypeNode, print, typeFromAST, type GraphQLArgument, type GraphQLInputType } from 'graphql';
import { beforeAll, expect, test, vi } from 'vitest';
import { webDocuments } from '../web-documents.js';

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
const api = await testApi({ METRICS_TOKEN: 'scrape-me' });
const world = await foundWorld(api.database);
const ids: string[] = [];
let people: (Citizen | null)[];

beforeAll(async () => {
  const acts = new DecisionActs(api, world);
  const { champion } = await electChampion(world);
  people = [null, world.customers[7] ?? null, world.chair, champion, world.administrator];
  for (const id of [await acts.drafted(), await acts.voting(), await acts.carried(world.chair, acts.member(1), { title: 'Ümläute 🛫 "quoted"' })]) ids.push(id);
  ids.push(nodeId('Council', world.councilId), nodeId('Constituency', world.customersId), nodeId('Person', world.chair.id), nodeId('TouchPoint', world.touchPointIds[0] ?? ''), nodeId('Nothing', world.councilId));
}, 60_000);

async function send(query: string, variables: object, who: Citizen | null): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(who && { cookie: `tribune_session=${who.token}` }) }, body: JSON.stringify({ query, variables }) });
  const body = JSON.parse(await response.text()) as { errors?: object[] };
  // which of two faults is told first depends on who answers first
  body.errors?.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  // an incident has a number of its own, and time passes between two questions
  return `${response.status} ${JSON.stringify(body).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'a number').replace(/(T\d\d):\d\d:\d\d\.\d{3}Z/g, '$1')}`;
}

/** How many answers told of a fault: those alone may be answered a second time. */
let faulty = 0;

/** What GraphQL's own execution answers, where the plan answers something else. */
async function differs(query: string, variables: object, who: Citizen | null): Promise<string[]> {
  // a minute may pass as well: who differs twice, differs
  for (let attempt = 0; attempt < 2; attempt++) {
    const quick = await send(query, variables, who);
    if (quick.includes('"errors":')) faulty++;
    vi.stubEnv('QUICK_ANSWERS', 'off');
    const usual = await send(query, variables, who).finally(() => vi.unstubAllEnvs());
    if (quick === usual) return [];
    if (attempt) return [`${query}\n${JSON.stringify(variables)}\n${quick.slice(0, 2_000)}\n${usual.slice(0, 2_000)}`];
  }
  return [];
}

const answered = async (way: string): Promise<number> => {
  const text = await (await fetch(`${api.url}/metrics`, { headers: { authorization: 'Bearer scrape-me' } })).text();
  return Number(new RegExp(`tribune_answers_total\\{way="${way}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
};

/** Of so many people each is asked about by one document after the other; all of them where there is time. */
const asking = (at: number): (Citizen | null)[] => (process.env['TEST_QUICK'] === '1' ? [people[2] ?? null, people[at % 5] ?? null] : people);

test('what our web asks is answered from a plan, byte by byte as GraphQL’s own execution answers it', { timeout: 120_000 }, async () => {
  const before = { quick: await answered('quick'), again: await answered('again') };
  const found: string[] = [];
  let asked = 0;
  const questions = webDocuments().flatMap(({ document }) => document.definitions.flatMap((operation) => (operation.kind === Kind.OPERATION_DEFINITION && operation.operation === OperationTypeNode.QUERY ? [{ document, operation }] : [])));
  expect(questions.length).toBeGreaterThan(60);
  for (const [at, { operation, document }] of questions.entries()) {
    const variables = operation.variableDefinitions?.map(({ variable, type }) => ({ name: variable.name.value, type: typeFromAST(schema, type as never) as unknown as GraphQLInputType }) as GraphQLArgument) ?? [];
    const [values = {}] = fc.sample(given(variables, ids), { seed: at, numRuns: 1 });
    for (const who of asking(at)) {
      asked++;
      found.push(...(await differs(print(document), values, who)));
    }
  }
  expect(found).toEqual([]);
  expect((await answered('quick')) - before.quick).toBeGreaterThan(asked / 5);
  expect((await answered('again')) - before.again).toBeLessThanOrEqual(faulty);
});

test('so is whatever else can be asked: other names, fragments, conditions, faults', { timeout: 120_000 }, async () => {
  const found: string[] = [];
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const [at, field] of fields.entries()) {
    const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(' ');
    const args = field.args.length ? `(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
    const all = everythingOf(field.type, at % 3 ? 1 : 2);
    const query = `query ($yes: Boolean!, $no: Boolean = false ${declared}) { __typename ...Root @include(if: $yes) } fragment Root on Query { kind: __typename first: ${field.name}${args} ${all} ${field.name}${args} @skip(if: $no) ${all && `{ ... @include(if: $yes) ${all} __typename @skip(if: $yes) }`} }`;
    const [values = {}] = fc.sample(given(field.args, ids), { seed: at, numRuns: 1 });
    for (const who of asking(at)) found.push(...(await differs(query, { ...values, yes: at % 4 !== 0 }, who)));
  }
  found.push(...(await differs('{ __proto__: __typename installation { __proto__: __typename } }', {}, world.chair)));
  expect(found).toEqual([]);
});
