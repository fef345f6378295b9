import path from 'node:path';
import { testDatabase, type TestDatabase } from './test-database.js';

export interface Asking {
  /** The session token of the person who asks; without it, a stranger asks. */
  readonly as?: string | undefined;
  /** As in Accept-Language. */
  readonly language?: string | undefined;
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  /** The value of Set-Cookie, as it came. */
  readonly cookie: string | null;
}

/** The real API on a database of its own, asked over HTTP. */
export interface TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  /** The data of the answer; throws with the error's sentence when there is one. `T` is what the document asks for. */
  query<T = Record<string, unknown>>(document: string, variables?: object, asking?: Asking): Promise<T>;
  /** The whole answer, for tests of errors and cookies. */
  ask<T = Record<string, unknown>>(document: string, variables?: object, asking?: Asking): Promise<Answer<T>>;
}

interface App {
  listen(port: number, host: string): Promise<unknown>;
  getUrl(): Promise<string>;
  close(): Promise<void>;
}

/** Starts apps/api in this process. `env` is set before, for example PUBLIC_URL. In a spec it is stopped after the file's last test. */
export async function testApi(env: Record<string, string> = {}): Promise<TestApi> {
  const started: App[] = [];
  // Registered before the database's own, so that the API lets go of its connections first.
  const { afterAll } = globalThis as { afterAll?: (work: () => Promise<void> | void) => void };
  afterAll?.(async () => void (await Promise.all(started.map((app) => app.close()))));
  const database = await testDatabase();
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: database.urls.api, DATABASE_POOL: '10', RATE_LIMITS: 'off', ...env });
  // A library may not import an application; a test of one has to.
  const { createApp } = (await import(path.resolve('apps/api/src/create-app.ts'))) as { createApp: () => Promise<App> };
  const app = await createApp();
  started.push(app);
  // What it was told belongs to this API alone; the next file's has its own.
  afterAll?.(() => {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');

  return apiAt(url, database);
}

/** The API that answers at this address, whoever has started it. */
export function apiAt(url: string, database: TestDatabase): TestApi {
  const ask = async <T>(query: string, variables: object = {}, { as, language }: Asking = {}): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(as && { cookie: `tribune_session=${as}` }), ...(language && { 'accept-language': language }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as { data?: T | null; errors?: Answer<T>['errors'] };
    return { status: response.status, data, errors, cookie: response.headers.get('set-cookie') };
  };
  const query = async <T>(document: string, variables?: object, asking?: Asking): Promise<T> => {
    const { data, errors } = await ask<T>(document, variables, asking);
    if (errors[0] || !data) throw new Error(errors.map(({ message, extensions }) => `${extensions?.code ?? ''}: ${message}`).join('\n') || 'no data');
    return data;
  };
  return { url, database, query, ask };
}
