import fs from 'node:fs';
import { testApi } from '@tribune/testing';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { actsDocument, isOfDecision } from './acts.js';
import { MARKERS, markersIn, plant } from './markers.js';
import { foreigner, ROLES, readersOf, type Role } from './readers.js';
import { changed, ONLY_TRY, rowsOf, TRIED } from './rows.js';
import { isNode, needsArguments } from './selection.js';
import { byOutcome, Matrix, reviewed } from './table.js';
import { argumentsOf, thingsOf, triedOn } from './things.js';
import { documentOf, documentsOf, thereDocument, Walk, type Answered } from './walk.js';

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
interface Done {
  readonly code?: string;
}

const api = await testApi();
const readers = await readersOf(api);
const matrix = new Matrix();
const met = new Map<string, Set<Role>>();
/** Each once: who meets what, and where first. */
const leaks = new Map<string, string>();
const leak = (what: string, where: string): void => void (leaks.has(what) || leaks.set(what, where));
const query = schema.getQueryType() as GraphQLObjectType;
/** Acts that end the very session that tries them. */
const GOES_THROUGH = new Set<string>(['signOut']);
const OUTSIDE: readonly Role[] = ['nobody', 'foreign', 'left'];
let things: Map<string, string[]>;
let inside: Set<string>;

/** Asks, and looks for what this role must not meet. */
async function ask(role: Role, document: string, variables: object = {}): Promise<Answered> {
  const token = readers.tokens[role];
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && (role === 'token' ? { authorization: `Bearer ${token}` } : { cookie: `tribune_session=${token}` })) }, body: JSON.stringify({ query: document, variables }) });
  const text = await response.text();
  for (const name of markersIn(text)) {
    met.set(name, (met.get(name) ?? new Set()).add(role));
    if (!MARKERS[name]?.may.includes(role)) leak(`${role} meets ${name}`, `${document.slice(0, 80)} ${JSON.stringify(variables)} ${around(text, name)}`);
  }
  if (OUTSIDE.includes(role)) for (const id of idsIn(text)) if (inside.has(id)) leak(`${role} meets ids in ${document.slice(0, 80)}`, text.slice(0, 200));
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answered>;
  // an error without a place is one of this spec: what it asks is not answered at all
  for (const { path, message } of errors) if (!path) leak(`not answered: ${document.slice(0, 120)}`, message);
  return { status: response.status, text, data, errors };
}
const around = (text: string, name: string): string => text.slice(Math.max(0, text.indexOf(`mk-${name}`) - 80), text.indexOf(`mk-${name}`) + 40);

/** The rows’ own ids in an answer, out of those that the API writes. */
const idsIn = (text: string): string[] => [...text.matchAll(/"([A-Za-z0-9_-]{40,90})"/g)].map(([, id]) => Buffer.from(id ?? '', 'base64url').toString().split(':')[1] ?? '');

beforeAll(async () => {
  await plant(api, readers);
  things = await thingsOf(api);
  const tables = await api.database.owner<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype join pg_attribute o on o.attrelid = c.oid and o.attname = 'organization_id' where c.relkind = 'r'`);
  const rows = await api.database.owner<{ id: string }>(tables.map(({ name }) => `select id from ${name} where organization_id = '${readers.organizationId}'`).join(' union all '));
  inside = new Set([readers.organizationId, ...rows.map(({ id }) => id)]);
  readers.tokens.foreign = await foreigner(api);
}, 60_000);

describe('what each of them sees', () => {
  test('every type with an id is asked for, and every root field that wants to know something', async () => {
    expect([...things.keys()].sort()).toEqual(Object.values(schema.getTypeMap()).filter((type) => isNode(type as GraphQLObjectType)).map(({ name }) => name).sort());
    const given = await argumentsOf(api, things);
    expect(Object.values(query.getFields()).filter(needsArguments).map(({ name }) => name).filter((name) => !given[name])).toEqual([]);
  });

  test.each(ROLES)('%s', { timeout: 60_000 }, async (role) => {
    const walk = new Walk(schema, matrix, role);
    const given = await argumentsOf(api, things);
    for (const field of Object.values(query.getFields())) {
      // what the foreigner has at home is no finding, unless it is the airline's
      const asks = given[field.name] ?? [{}];
      for (const variables of asks) {
        const answer = await ask(role, documentOf(field, Object.keys(variables)), variables);
        if (role !== 'foreign' || given[field.name]) walk.note(query, answer);
      }
    }
    for (const [type, ids] of things) {
      const there = (await ask(role, thereDocument(ids.length), Object.fromEntries(ids.map((id, at) => [`n${at}`, id])))).data;
      for (const document of documentsOf(schema, schema.getType(type) as GraphQLObjectType)) for (const [at, id] of ids.entries()) if (there?.[`n${at}`]) walk.note(query, await ask(role, document, { id }));
    }
  });

  test('is what was reviewed', () => {
    const { expected, actual } = reviewed('apps/api/src/access/matrix.txt', `${'field'.padEnd(48)} ${ROLES.map((role) => role.padEnd(role.length + 1)).join(' ')}`.trimEnd(), matrix.lines());
    expect(actual).toEqual(expected);
    expect(matrix.size).toBeGreaterThan(500);
  });
});

describe('what each of them may do', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const outcomes = new Map(mutations.map(({ name }) => [name, new Map<Role, string>()]));
  const left: string[] = [];
  let rows: () => Promise<string>;
  let tried: Record<string, unknown>[];
  beforeAll(async () => {
    tried = await triedOn(api, things);
    await api.database.owner(ONLY_TRY);
    rows = await rowsOf(api.database);
  });

  test.each(ROLES)('%s', { timeout: 60_000 }, async (role) => {
    for (const [nth, known] of tried.entries()) {
      const before = await rows();
      // what is about no decision is tried once
      const acts = mutations.filter((act) => !GOES_THROUGH.has(act.name) && (nth === 0 || isOfDecision(act)));
      for (let at = 0; at < acts.length; at += 10) {
        const fields = acts.slice(at, at + 10);
        const { document, variables } = actsDocument(fields, known);
        const { data, errors } = await ask(role, document, variables);
        for (const { name } of fields) note(name, role, data?.[name] as Done | undefined, errors.find(({ path }) => path?.[0] === name)?.message);
      }
      const after = await rows();
      if (after !== before) left.push(`${role}: ${changed(before, after).join(', ')}`);
    }
  });

  const note = (name: string, role: Role, done: Done | undefined, error = 'not answered'): void => {
    const outcome = done ? (done.code === undefined || done.code === TRIED ? 'done' : done.code) : error;
    const row = outcomes.get(name);
    if (row && (!row.has(role) || outcome === 'done')) row.set(role, outcome);
  };

  test('nothing of it leaves a trace', () => expect(left).toEqual([]));

  test('is what was reviewed', () => {
    const { expected, actual } = reviewed('apps/api/src/access/acts.txt', 'act: what came of it, and for whom', byOutcome(outcomes));
    expect(actual).toEqual(expected);
  });
});

test('nobody meets what is not theirs, and every question was answered', () => {
  expect([...leaks]).toEqual([]);
});
