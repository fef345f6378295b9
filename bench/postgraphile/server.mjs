// PostGraphile 5 over the product's own tables, as its documentation runs it in production: nothing watched, nothing explained, row security by a setting of each request.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema, jsonPgSmartTags } from 'postgraphile/utils';

const { DATABASE_URL, ORGANIZATION, PORT } = process.env;
const foreignKey = (...references) => ({ tags: { foreignKey: references } });

/** Ways from row to row beside those of the tables' own keys: where a key leads over several tables, or has no index of just its columns. */
const ways = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'action.action': foreignKey('(organization_id, decision_id) references decision.decision (organization_id, id)|@foreignSimpleFieldName actions'),
      'decision.approval': foreignKey('(organization_id, person_id) references people.person|@fieldName person', '(organization_id, constituency_id) references champion.constituency|@fieldName constituency'),
      'champion.term': foreignKey('(organization_id, person_id) references people.person|@fieldName person'),
    },
  },
});

/** The title stands within the text of a revision. */
const titles = extendSchema(({ pgSql: sql }) => ({
  typeDefs: 'extend type Revision { title: String }',
  objects: { Revision: { plans: { title: ($revision) => $revision.select(sql`(${$revision}.body::json->'prose'->>'title')`, TYPES.text) } } },
}));

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [ways, titles],
  // functions of one area are named as tables of another
  disablePlugins: ['PgProceduresPlugin'],
  schema: { defaultBehavior: '+list -connection -mutation' },
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['decision', 'people', 'champion', 'touch_point', 'action'],
      poolConfig: { max: 16 },
      pgSettings: () => ({ 'app.organization': ORGANIZATION }),
    }),
  ],
});
await pgl.getSchema();
const answer = createServer();
await pgl.createServ(grafserv).addTo(answer);
const ready = createServer((request, response) => (request.url === '/readyz' ? response.end('ok') : answer.emit('request', request, response)));
ready.listen(Number(PORT), '127.0.0.1');
