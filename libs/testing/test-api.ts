import { sharedApi, sharedDatabase, startApi } from './shared-api.js';
import { testDatabase, type TestDatabase } from './test-database.js';

export interface Asking {
  /** The session token of the person who asks; without it, a stranger asks. */
  readonly as?: string | undefined;
  /** The secret of a token that a program sends instead. */
  readonly bearer?: string | undefined;
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

let isSharedTaken = false;

/** apps/api in this process, on a database of its own: with `env` (for example PUBLIC_URL) one started for it, else the one that the spec files of this process share. */
export async function testApi(env?: Record<string, string>): Promise<TestApi> {
  const { afterAll } = globalThis as { afterAll?: (work: () => Promise<void> | void) => void };
  const closing: (() => Promise<void> | void)[] = [];
  // Registered before the database's own, so that an API lets go of its connections first.
  afterAll?.(async () => void (await Promise.all(closing.map((each) => each()))));
  const before = { ...process.env };
  // a test may be in a hurry, unless haste is what it is about
  process.env['RATE_LIMITS'] = env?.['RATE_LIMITS'] ?? 'off';
  const alone = env !== undefined || isSharedTaken || !afterAll;
  const database = await testDatabase(alone ? undefined : sharedDatabase);
  Object.assign(process.env, { DATABASE_URL: database.urls.api, DATABASE_POOL: '10', ...env });
  let url: string;
  if (alone) {
    const api = await startApi();
    closing.push(api.close);
    url = api.url;
  } else {
    isSharedTaken = true;
    closing.push(() => void (isSharedTaken = false));
    url = await sharedApi();
  }
  // What it was told belongs to this API alone; the next file's has its own.
  afterAll?.(() => {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  });

  return apiAt(url, database);
}

/** The API that answers at this address, whoever has started it. */
export function apiAt(url: string, database: TestDatabase): TestApi {
  const ask = async <T>(query: string, variables: object = {}, { as, bearer, language }: Asking = {}): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(as && { cookie: `tribune_session=${as}` }), ...(bearer && { authorization: `Bearer ${bearer}` }), ...(language && { 'accept-language': language }) },
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
