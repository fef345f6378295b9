import { expect, test } from 'vitest';
import { testDatabase } from './test-database.js';

const database = await testDatabase();

test('the owner makes what the processes may not', async () => {
  await database.owner('create schema room');
  await database.owner('create table room.thing (name text)');
  expect(await database.owner(`insert into room.thing values ('a') returning name`)).toEqual([{ name: 'a' }]);
  for (const role of ['api', 'worker', 'auth'] as const) {
    await expect(database.query(role, 'select * from room.thing')).rejects.toThrow('permission denied for schema room');
    await expect(database.query(role, 'create temporary table mine (i integer)')).rejects.toThrow('permission denied to create temporary tables');
    await expect(database.query(role, 'create table public.mine (i integer)')).rejects.toThrow('permission denied for schema public');
    await expect(database.query(role, 'set role tribune_owner')).rejects.toThrow('permission denied to set role');
  }
});
