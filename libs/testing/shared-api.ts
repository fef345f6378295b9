import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** What a test needs of apps/api, started in this process. */
export interface StartedApi {
  readonly url: string;
  readonly close: () => Promise<void>;
}
let shared: Promise<StartedApi & { source: DataSource }> | undefined;

/** The name of the database that the API of this process is connected to; every file that shares the API finds a new one under it. */
export const sharedDatabase = `t_process_${process.pid}`;

/** Starts apps/api in the surroundings that process.env describes. A library may not import an application; a test of one has to. */
export async function startApi(): Promise<StartedApi & { source: DataSource }> {
  const { createApp } = (await import(path.resolve('apps/api/src/create-app.ts'))) as { createApp: () => Promise<App> };
  // browser tests, which start no API here, need not load this either
  const typeorm = await import('typeorm');
  const app = await createApp();
  await app.listen(0, '127.0.0.1');
  return { url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), close: () => app.close(), source: app.get(typeorm.DataSource) };
}

/** The API that the spec files of this process share, for making its schema takes half a second of work: as after an outage it finds its database again, with other content. */
export async function sharedApi(): Promise<string> {
  if (shared) await withoutConnections((await shared).source);
  shared ??= startApi();
  return (await shared).url;
}

/** Dropping the database has ended all of them; one that does not know it yet would fail whoever gets it. */
async function withoutConnections(source: DataSource): Promise<void> {
  const { master } = source.driver as unknown as { master: { totalCount: number } };
  while (master.totalCount > 0) await sleep(2);
}

interface App {
  listen(port: number, host: string): Promise<unknown>;
  getUrl(): Promise<string>;
  close(): Promise<void>;
  get(what: new (...args: never[]) => DataSource): DataSource;
}
