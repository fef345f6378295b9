import { expect, test } from 'vitest';
import { foundWorld, testDatabase } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database, { customers: 2 });
const { administrator, chair } = world;
const [clara] = world.customers;
if (!clara) throw new Error('The world is empty.');
const addresses = () => database.owner('select id, email from people.person where organization_id = $1 order by id', [world.organizationId]);
const asAdmin = (call: string, rows: object[], role: 'api' | 'worker' | 'auth' = 'api') => database.query(role, `select ${call}`, [administrator.token, JSON.stringify(rows)]);

test.each(['api', 'worker', 'auth'] as const)('%s writes no address and makes no link about one', async (role) => {
  for (const sql of [
    `update people.person set email = 'mine@evil.example' where id = '${chair.id}'`,
    `insert into people.address_change (organization_id, person_id, old_email, new_email, confirm_until, confirmed_at, undo_until) values ('${world.organizationId}', '${chair.id}', '${chair.email}', 'mine@evil.example', now(), now(), now())`,
    `select people.new_address_secret('${world.organizationId}', gen_random_uuid(), 'CONFIRM')`,
    `select * from people.address_secret`,
    `select people.rename('${world.organizationId}', '[]', true)`,
    `select people.add_people('${world.organizationId}', '[]', true)`,
    `select notification.queue_mail_to('${world.organizationId}', '${chair.id}', 'mine@evil.example', 'ConfirmAddress', '{}')`,
  ]) await expect(database.query(role, sql)).rejects.toThrow('permission denied');
});

test('no file and no list of members changes the address of somebody who is there', async () => {
  const before = await addresses();
  const rows = [{ name: chair.name, email: chair.email.toUpperCase(), roles: [], function: 'Marketing', isChair: true, segment: '' }];
  await asAdmin('people.import_people($1, $2)', rows);
  await asAdmin(`council.import_seats($1, '${world.councilId}', $2)`, rows);
  await asAdmin(`council.create_council($1, 'Second council', $2)`, rows);
  await asAdmin(`champion.import_roll($1, '${world.customersId}', $2)`, rows);
  expect(await addresses()).toEqual(before);
});

test('not even the owner of the tables changes an address that nobody has confirmed', async () => {
  await expect(database.owner(`update people.person set email = 'mine@evil.example' where id = $1`, [chair.id])).rejects.toThrow('only a person changes their own address');
});

test('an address that was given up makes no second person, on a roll or anywhere, for a year', async () => {
  const asked = await database.query('api', 'select people.ask_address_change($1, $2)', [clara.token, 'clara@home.example']);
  expect(asked).toHaveLength(1);
  const [mail] = await database.owner<{ token: string }>(`select data->>'token' as token from notification.mail where kind = 'ConfirmAddress'`);
  await database.query('api', 'select people.confirm_address_change($1)', [mail?.token]);
  const rows = [{ name: 'Clara Bauer', email: clara.email, roles: [], function: '', isChair: false, segment: '' }];
  for (const call of ['people.import_people($1, $2)', `council.import_seats($1, '${world.councilId}', $2)`, `council.create_council($1, 'Third council', $2)`, `champion.import_roll($1, '${world.customersId}', $2)`]) {
    await expect(asAdmin(call, rows)).rejects.toThrow('AddressGivenUp');
  }
  await asAdmin(`champion.import_roll($1, '${world.customersId}', $2)`, [{ name: 'Clara Bauer', email: 'clara@home.example', segment: '' }]);
  expect(await database.owner('select count(*)::integer as n from champion.constituent c join people.person p on p.id = c.person_id where c.constituency_id = $1 and p.name = $2', [world.customersId, clara.name])).toEqual([{ n: 1 }]);
  expect(await database.query('api', 'select people.given_up_addresses($1, $2) as given', [administrator.token, [clara.email]])).toEqual([{ given: [{ address: clara.email, personName: clara.name, email: 'clara@home.example' }] }]);
  await expect(database.query('api', 'select people.given_up_addresses($1, $2)', [chair.token, [clara.email]])).rejects.toThrow('RoleRequired');
});
