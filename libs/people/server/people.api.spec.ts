import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { electChampion, foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 3 });
const { champion } = await electChampion(world);
const admin = { as: world.administrator.token };
const [customer] = world.customers.slice(-1);
const [, member] = world.members;
if (!customer || !member) throw new Error('The world is empty.');
const id = (uuid: string, type = 'Person') => Buffer.from(`${type}:${uuid}`).toString('base64url');
const names = async (as: string, search = '') =>
  (await api.query<{ people: { edges: { node: { name: string } }[] } }>('query ($search: String) { people(first: 100, search: $search) { edges { node { name } } } }', { search }, { as })).people.edges.map(({ node }) => node.name);
const verb = async (name: string, input: object, as = admin) => {
  const type = name[0]?.toUpperCase() + name.slice(1);
  const answer = await api.query<Record<string, { code?: string; person?: { roles: string[]; leftAt: string | null } }>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { person { roles leftAt employee } } ... on Refusal { code message } } }`, { input: { ...input, idempotencyKey: randomUUID() } }, as);
  return answer[name];
};

test('staff see staff, administrators everybody, customers themselves, champions staff', async () => {
  expect(await names(world.administrator.token)).toHaveLength(16);
  expect(await names(member.token)).toHaveLength(8);
  expect(await names(customer.token)).toEqual([customer.name]);
  expect(await names(champion.token)).toHaveLength(9);
  expect(await names(world.administrator.token, 'ines')).toEqual(['Ines Duarte']);
  expect(await api.query('{ people(staff: true, first: 100) { edges { node { employee } } } }', {}, admin)).toEqual({ people: { edges: Array.from({ length: 8 }, () => ({ node: { employee: true } })) } });
  await expect(api.query('{ people { edges { node { name } } } }')).rejects.toThrow('SignInRequired');
});

test('the list is cut into pages that join without loss', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: { people: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await api.query(
      'query ($after: String) { people(first: 3, after: $after) { edges { node { name } } pageInfo { endCursor hasNextPage } } }', { after }, admin);
    seen.push(...page.people.edges.map(({ node }) => node.name));
    after = page.people.pageInfo.hasNextPage ? page.people.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(await names(world.administrator.token));
});

test('an address is for its owner and administrators; another organization is not there', async () => {
  const node = (uuid: string, as: string) => api.query('query ($id: ID!) { node(id: $id) { ... on Person { name email } } }', { id: id(uuid) }, { as });
  expect(await node(member.id, world.chair.token)).toEqual({ node: { name: member.name, email: null } });
  expect(await node(member.id, member.token)).toEqual({ node: { name: member.name, email: member.email } });
  expect(await node(customer.id, member.token)).toEqual({ node: null });
  expect(await node(other.chair.id, world.administrator.token)).toEqual({ node: null });
  expect(await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: id(other.organizationId, 'Organization') }, admin)).toEqual({ node: null });
  expect(await api.query('{ organization { name slug timeZone } }', {}, { as: customer.token })).toEqual({ organization: { name: 'Northwind Air', slug: 'northwind-air', timeZone: 'Europe/Berlin' } });
});

test('administrators grant and take back roles; others do not; one administrator stays', async () => {
  expect(await verb('grantRole', { personId: id(member.id), role: 'ANALYST' }, { as: world.chair.token })).toMatchObject({ code: 'RoleRequired' });
  expect(await verb('grantRole', { personId: id(other.chair.id), role: 'ANALYST' })).toMatchObject({ code: 'NotFound' });
  expect(await verb('grantRole', { personId: id(member.id), role: 'ELECTION_OFFICER' })).toMatchObject({ code: 'OfficerHoldsSeat' });
  expect(await verb('grantRole', { personId: id(member.id), role: 'ANALYST' })).toMatchObject({ person: { roles: ['ANALYST'] } });
  await expect(verb('grantRole', { personId: id(member.id), role: 'CHAMPION' })).rejects.toThrow('CHAMPION');
  expect(await verb('revokeRole', { personId: id(world.administrator.id), role: 'ADMIN' })).toMatchObject({ code: 'LastAdministrator' });
  expect(await verb('revokeRole', { personId: id(other.chair.id), role: 'ANALYST' })).toMatchObject({ code: 'NotFound' });
  expect(await verb('grantRole', { personId: id(member.id), role: 'ADMIN' })).toMatchObject({ person: { roles: ['ADMIN', 'ANALYST'] } });
  expect(await verb('revokeRole', { personId: id(member.id), role: 'ADMIN' })).toMatchObject({ person: { roles: ['ANALYST'] } });
});

test('of two administrators who take the role from each other at once, one keeps it', async () => {
  const second = await foundWorld(api.database, { name: 'Fjord Ferries', demo: true, customers: 1 });
  await api.database.owner(`select people.give_role($1, $2, 'ADMIN', $2)`, [second.organizationId, second.chair.id]);
  const both = await Promise.all([
    verb('revokeRole', { personId: id(second.chair.id), role: 'ADMIN' }, { as: second.administrator.token }),
    verb('revokeRole', { personId: id(second.administrator.id), role: 'ADMIN' }, { as: second.chair.token }),
  ]);
  expect(both.filter((answer) => answer?.person)).toHaveLength(1);
  expect(await api.database.owner(`select count(*)::integer as n from people.role where organization_id = $1 and role = 'ADMIN'`, [second.organizationId])).toEqual([{ n: 1 }]);
});

test('no administrator ends a championship by hiring the champion: that step is the champion’s own', async () => {
  expect(await verb('grantRole', { personId: id(champion.id), role: 'ANALYST' })).toMatchObject({ code: 'HoldsOffice' });
  const asStaff = JSON.stringify([{ name: champion.name, email: champion.email, roles: [] }]);
  for (const hire of [`people.import_people($1, $2)`, `council.import_seats($1, '${world.councilId}', $2)`, `council.create_council($1, 'Another council', $2)`]) {
    await expect(api.database.query('api', `select ${hire}`, [world.administrator.token, asStaff])).rejects.toThrow('HoldsOffice');
  }
  expect(await api.database.owner('select ended_at from champion.term where person_id = $1', [champion.id])).toEqual([{ ended_at: null }]);
});

test('somebody who leaves loses access and seat at once; nobody removes a champion or a customer', async () => {
  expect(await verb('personLeaves', { personId: id(champion.id) })).toMatchObject({ code: 'HoldsOffice' });
  expect(await verb('personLeaves', { personId: id(customer.id) })).toMatchObject({ code: 'NotOnStaff' });
  expect(await verb('personLeaves', { personId: id(world.administrator.id) })).toMatchObject({ code: 'LastAdministrator' });
  expect(await verb('personLeaves', { personId: id(member.id) }, { as: member.token })).toMatchObject({ code: 'RoleRequired' });
  const left = await verb('personLeaves', { personId: id(member.id) });
  expect(left?.person).toMatchObject({ roles: [] });
  expect(left?.person?.leftAt).toBeTruthy();
  expect(await api.query('{ session { roles } }', {}, { as: member.token })).toEqual({ session: null });
  expect(await api.database.owner('select until_at is not null as ended from council.seat where person_id = $1', [member.id])).toEqual([{ ended: true }]);
  await expect(api.database.owner('select auth.actor($1)', [member.token])).rejects.toThrow('SignInRequired');
});
