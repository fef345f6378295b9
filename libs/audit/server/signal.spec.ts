import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { cutLine, testDatabase } from '@tribune/testing';
import { Signal } from './signal.js';

const database = await testDatabase();
let heard = 0;
const listening = new Signal(database.urls.worker, () => heard++);
const telling = new Signal(database.urls.api, () => undefined);
await Promise.all([listening.start(), telling.start()]);
afterAll(() => Promise.all([listening.stop(), telling.stop()]));

const hearsOf = async (count: number): Promise<void> => {
  for (const deadline = Date.now() + 5_000; heard < count; await sleep(10)) if (Date.now() > deadline) throw new Error(`heard ${heard} times`);
};

test('a hundred acts at once are told once', async () => {
  heard = 0;
  for (let at = 0; at < 100; at++) telling.tell();
  await hearsOf(1);
  await sleep(100);
  expect(heard).toBe(1);
});

test('a connection that was cut is made again, and what was missed is looked for', async () => {
  heard = 0;
  await database.query('superuser', `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tribune signal' and datname = current_database()`);
  await hearsOf(1);
  await sleep(300);
  heard = 0;
  telling.tell();
  await hearsOf(1);
});

test('a connection that breaks while it begins to listen ends nobody, and is made again', async () => {
  const line = await cutLine(database.urls.worker);
  let through = 0;
  const cut = line.cutAfter('listen tribune');
  const signal = new Signal(line.url, () => through++);
  await signal.start();
  await cut;
  for (const deadline = Date.now() + 5_000; through < 1; await sleep(10)) if (Date.now() > deadline) throw new Error('never listened');
  await signal.stop();
  await line.close();
});
