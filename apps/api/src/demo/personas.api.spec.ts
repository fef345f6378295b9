import { expect, test } from 'vitest';
import { testApi } from '@tribune/testing';
import pg from 'pg';
import { fillDemo } from './fill-demo.js';

const api = await testApi({ TRIBUNE_DEMO: '1' });
const client = new pg.Client({ connectionString: api.database.urls.migrator, options: '-c role=tribune_owner' });
await client.connect();
await fillDemo(client).finally(() => client.end());

const personas = await api.database.owner<{ name: string; token: string }>(
  `select p->>'name' as name, auth.sign_in_demo((p->>'organizationId')::uuid, (p->>'personId')::uuid) as token from jsonb_array_elements(auth.demo_personas()) p`,
);
const waiting = async (token: string): Promise<string[]> => {
  const { waitingForYou } = await api.query<{ waitingForYou: { kind: string }[] }>('{ waitingForYou { kind title sentence } }', {}, { as: token });
  return waitingForYou.map(({ kind }) => kind);
};
const kinds = new Map(await Promise.all(personas.map(async ({ name, token }) => [name, await waiting(token)] as const)));

test('of everything that has happened nothing says a name or an address: erasing a person leaves the record whole', async () => {
  const said = await api.database.owner(
    `with told as (select organization_id, string_agg(data::text, ' ') as words from audit.event where type not in ('CharterWritten', 'TouchPointChanged') group by 1)
     select p.name from people.person p join told t on t.organization_id = p.organization_id where position(lower(p.email) in lower(t.words)) > 0 or position(lower(p.name) in lower(t.words)) > 0`,
  );
  expect(said).toEqual([]);
});

test('something waits for every persona', () => {
  expect(personas.length).toBe(24);
  for (const [name, waits] of kinds) expect([name, waits.length > 0]).toEqual([name, true]);
});

test('they come in the same order each time: by organization as it was founded, customers first, then by address', async () => {
  const ordered = await api.database.owner<{ name: string }>(
    `select p.name from people.person p join people.organization o on o.id = p.organization_id where p.name = any($1) and p.left_at is null order by o.founded_at, o.id, p.employee, lower(p.email)`,
    [personas.map(({ name }) => name)],
  );
  expect(personas.map(({ name }) => name)).toEqual(ordered.map(({ name }) => name));
});

test('what waits is what each of them is for', () => {
  expect(kinds.get('Amina Haddad')?.filter((kind) => kind === 'APPROVE').length).toBe(3);
  expect(kinds.get('Amina Haddad')).not.toContain('VOTE_IN_ELECTION');
  expect(kinds.get('Georg Weidner')).toContain('APPROVE');
  expect(kinds.get('Lucía Ortega')).toEqual(['CONSENT_TO_NOMINATION']);
  expect(kinds.get('Inês Carvalho')).toEqual(expect.arrayContaining(['VOTE', 'OPEN_VOTE']));
  expect(kinds.get('Kenji Mori')).toContain('CONFIRM_BALLOT');
  expect(kinds.get('Tobias Krall')).toEqual(['DO_ACTION']);
  expect(kinds.get('Ada Sequeira')).toEqual(['VOTE_IN_ELECTION']);
  expect(kinds.get('Helena Brandt')?.toSorted()).toEqual(['DO_ACTION', 'PREPARE_SUMMIT', 'REVIEW_PLAN']);
  expect(kinds.get('Nikhil Rao')).toContain('DO_ACTION');
  expect(kinds.get('Sofia Almeida')?.filter((kind) => kind === 'APPROVE').length).toBe(4);
  expect(kinds.get('Leonor Vaz')).toContain('PROPOSE');
  expect(kinds.get('Zofia Kamińska')).toContain('VOTE');
  expect(kinds.get('Aoife Byrne')).toContain('PROPOSE');
});
