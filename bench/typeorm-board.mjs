// The board as it is usually written: Apollo Server, TypeORM's repositories, a DataLoader for each relation; no access rules. What it answers must equal the product's answer.
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import DataLoader from 'dataloader';
import express from 'express';
import { DataSource, EntitySchema, In } from 'typeorm';

const organizationId = process.env.ORGANIZATION;
const entity = (path, keys, columns) => {
  const [schema, tableName] = path.split('.');
  const of = (name, primary) => [name, { name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), type: name.endsWith('On') ? 'date' : 'text', primary }];
  return new EntitySchema({ name: path, schema, tableName, columns: Object.fromEntries([...['organizationId', ...keys].map((name) => of(name, true)), ...columns.map((name) => of(name, false))]) });
};
const Person = entity('people.person', ['id'], ['name']);
const Decision = entity('decision.decision', ['id'], ['number', 'state', 'authorId', 'currentRevision', 'voteBasis']);
const Revision = entity('decision.revision', ['decisionId', 'revision'], ['body']);
const Place = entity('decision.revision_touch_point', ['decisionId', 'revision', 'touchPointId'], []);
const TouchPoint = entity('touch_point.touch_point', ['id'], ['name']);
const Elector = entity('decision.elector', ['decisionId', 'basis', 'personId'], []);
const Ballot = entity('decision.ballot', ['decisionId', 'personId', 'castNumber'], ['basis', 'choice']);
const Tally = entity('decision.tally', ['decisionId', 'basis'], ['agree', 'object', 'carried']);
const Approval = entity('decision.approval', ['id'], ['decisionId', 'constituencyId', 'personId', 'kind', 'live']);
const Constituency = entity('champion.constituency', ['id'], ['name']);
const Term = entity('champion.live_term', ['id'], ['constituencyId', 'personId', 'rank']);
const Action = entity('action.action', ['id'], ['decisionId', 'what', 'state', 'dueOn', 'ownerId']);

const source = await new DataSource({
  type: 'postgres', url: process.env.DATABASE_URL, synchronize: false, poolSize: 16, extra: { options: `-c app.organization=${organizationId}` },
  entities: [Person, Decision, Revision, Place, TouchPoint, Elector, Ballot, Tally, Approval, Constituency, Term, Action],
}).initialize();

/** Rows of an entity by one of its columns, asked for together: one for each, or as many as there are. */
function loaders() {
  const made = new Map();
  const by = (of, column, more = {}) => {
    const name = `${of.options.name}.${column}`;
    const load = async (keys) => {
      const found = Map.groupBy?.(await source.getRepository(of).find({ where: { organizationId, ...more, [column]: In([...keys]) } }), (row) => row[column]) ?? new Map();
      return keys.map((key) => found.get(key) ?? []);
    };
    if (!made.has(name)) made.set(name, new DataLoader(load));
    return made.get(name);
  };
  return { all: (of, column, key, more) => by(of, column, more).load(key), one: async (of, column, key, more) => (await by(of, column, more).load(key))[0] ?? null };
}
// Node 20 has none
Map.groupBy ??= (rows, keyOf) => rows.reduce((groups, row) => groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]), new Map());

const byName = (field) => (a, b) => (a[field] < b[field] ? -1 : 1);
const resolvers = {
  Query: { decisions: async (_, { first }) => ({ edges: (await source.getRepository(Decision).find({ where: { organizationId }, order: { number: 'DESC' }, take: first })).map((node) => ({ node })) }) },
  Decision: {
    id: ({ id }) => Buffer.from(`Decision:${id}`).toString('base64url'),
    author: ({ authorId }, _, { one }) => one(Person, 'id', authorId),
    currentRevision: async ({ id, currentRevision }, _, { all }) => (await all(Revision, 'decisionId', id)).find(({ revision }) => Number(revision) === Number(currentRevision)),
    vote: ({ id, voteBasis }) => ({ id, basis: Number(voteBasis) }),
    answers: async ({ id }, _, { all, one }) => {
      const live = await all(Approval, 'decisionId', id, { live: true });
      return (await Promise.all(live.map(async (approval) => ({ approval, constituency: await one(Constituency, 'id', approval.constituencyId) })))).sort((a, b) => byName('name')(a.constituency, b.constituency));
    },
    actions: async ({ id }, _, { all }) => (await all(Action, 'decisionId', id)).sort(byName('dueOn')),
  },
  Revision: {
    title: ({ body }) => JSON.parse(body).prose.title,
    touchPoints: async ({ decisionId, revision }, _, { all, one }) => (await Promise.all((await all(Place, 'decisionId', decisionId)).filter((place) => Number(place.revision) === Number(revision)).map(({ touchPointId }) => one(TouchPoint, 'id', touchPointId)))).sort(byName('name')),
  },
  Vote: {
    electors: async ({ id, basis }, _, { all }) => (await all(Elector, 'decisionId', id)).filter((elector) => Number(elector.basis) === basis),
    tally: async ({ id, basis }, _, { all }) => (await all(Tally, 'decisionId', id)).find((tally) => Number(tally.basis) === basis),
  },
  Elector: {
    person: ({ personId }, _, { one }) => one(Person, 'id', personId),
    ballot: async ({ decisionId, basis, personId }, _, { all }) => (await all(Ballot, 'decisionId', decisionId)).filter((ballot) => ballot.personId === personId && Number(ballot.basis) === Number(basis)).sort((a, b) => b.castNumber - a.castNumber)[0] ?? null,
  },
  Answer: { champion: async ({ constituency }, _, { one }) => one(Person, 'id', (await one(Term, 'constituencyId', constituency.id, { rank: 0 })).personId) },
  Approval: { person: ({ personId }, _, { one }) => one(Person, 'id', personId) },
  Action: { owner: ({ ownerId }, _, { one }) => one(Person, 'id', ownerId) },
};
const typeDefs = `type Query { decisions(first: Int!): Decisions! } type Decisions { edges: [Edge!]! } type Edge { node: Decision! } type Named { name: String! }
  type Decision { id: ID! number: Int! state: String! author: Named! currentRevision: Revision! vote: Vote! answers: [Answer!]! actions: [Action!]! }
  type Revision { title: String! touchPoints: [Named!]! } type Vote { basis: Int! electors: [Elector!]! tally: Tally! } type Elector { person: Named! ballot: Ballot } type Ballot { choice: String! }
  type Tally { agree: Int! object: Int! carried: Boolean! } type Answer { constituency: Named! champion: Named! approval: Approval! } type Approval { kind: String! person: Named! }
  type Action { what: String! state: String! dueOn: String! owner: Named! }`;

const server = new ApolloServer({ typeDefs, resolvers });
await server.start();
const app = express();
app.get('/readyz', (_, response) => void response.send('ok'));
app.use('/graphql', express.json(), expressMiddleware(server, { context: async () => loaders() }));
app.listen(Number(process.env.PORT), '127.0.0.1');
