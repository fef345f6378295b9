import { expect, test } from 'vitest';
import { foundWorld, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const [spokesperson] = world.members as [Citizen];
const create = async (who: Citizen, name: string, kind: string | null) => (await database.query<{ id: string }>('api', 'select champion.create_constituency($1, $2, $3) as id', [who.token, name, kind]))[0]?.id ?? '';
const bindsFrom = async (id: string) => (await database.owner<{ binds_from: Date | null }>('select binds_from from champion.constituency where id = $1', [id]))[0]?.binds_from;

test('the customers\' constituency binds from the organization\'s first day', async () => {
  expect(await bindsFrom(world.customersId)).toBeInstanceOf(Date);
});

test('only an administrator makes a further constituency, of employees or other, with a name of its own', async () => {
  await expect(create(world.chair, 'Staff', 'employees')).rejects.toThrow('RoleRequired');
  for (const kind of ['customers', 'clients', null]) await expect(create(world.administrator, 'More', kind)).rejects.toThrow('InputInvalid');
  await expect(create(world.administrator, ' customers ', 'other')).rejects.toThrow('ConstituencyNameTaken');
});

test('it binds from its first champion on, who may be an employee and a member, but no administrator', async () => {
  const constituencyId = await create(world.administrator, 'Staff', 'employees');
  for (const { id } of [...world.members, world.administrator]) await database.owner('select champion.add_constituent($1, $2, $3, null)', [world.organizationId, constituencyId, id]);
  const election = await TestElection.call(world, { constituencyId });
  await expect(election.nominate(world.administrator)).rejects.toThrow('AdministratorMayNotStand');
  await election.nominate(spokesperson);
  expect(await bindsFrom(constituencyId)).toBeNull();
  await election.openVoting();
  await election.cast(spokesperson, [spokesperson]);
  await election.close();
  expect(await bindsFrom(constituencyId)).toBeInstanceOf(Date);
});

test('no administrator ends an office by granting a role; a champion who is administrator all the same is champion no more', async () => {
  await expect(database.query('api', `select people.grant_role($1, $2, 'ADMIN')`, [world.administrator.token, spokesperson.id])).rejects.toThrow('HoldsOffice');
  await database.owner(`insert into people.role (organization_id, person_id, role) values ($1, $2, 'ADMIN')`, [world.organizationId, spokesperson.id]);
  expect(await database.owner('select ended_because from champion.term where person_id = $1', [spokesperson.id])).toEqual([{ ended_because: 'JOINED_STAFF' }]);
});
