// Random passwords, kept in a file that only we can read, and the two SQL files that are also used with psql.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import pg from 'pg';

export const processRoles = ['migrator', 'api', 'worker', 'auth'];
const sqlFile = (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8');

/** Passwords by role ('postgres', 'migrator', …): those in the file, or new ones written to it. */
export function passwords(file) {
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const made = Object.fromEntries(['postgres', ...processRoles].map((role) => [role, randomBytes(24).toString('hex')]));
  fs.writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}

export async function createRoles(url, secrets) {
  await as(url, async (client) => {
    const { rowCount } = await client.query(`select from pg_roles where rolname = 'tribune_owner'`);
    if (rowCount) return;
    const variables = Object.fromEntries(processRoles.map((role) => [`${role}_password`, secrets[role]]));
    await client.query(`begin; ${withVariables(sqlFile('create-roles.sql'), variables)}; commit`);
  });
}

/** Creates the database unless it exists, owned by tribune_owner; `urlOf` gives the superuser's address of a database. */
export async function createDatabase(urlOf, name, template = 'template0') {
  const isNew = await as(urlOf('postgres'), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
    return !rowCount;
  });
  if (isNew) await as(urlOf(name), (client) => client.query(withVariables(sqlFile('own-database.sql'), { database: name })));
}

export async function as(url, work) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** psql's :'text' and :"name". */
const withVariables = (sql, values) =>
  sql.replace(/:'(\w+)'/g, (_, name) => pg.escapeLiteral(values[name])).replace(/:"(\w+)"/g, (_, name) => pg.escapeIdentifier(values[name]));
