import { randomUUID } from 'node:crypto';
import { DecisionActs, type Answer, type Asking, type Citizen, type TestApi, type World } from '@tribune/testing';
import { expect, type Browser, type BrowserContextOptions, type Page } from './test.js';
import { database } from './journey-steps.js';

const url = process.env['BASE_URL'] ?? '';

/** The running API, asked as a program would: for what leads up to the screen that a test is about. */
const api: TestApi = {
  url,
  database,
  ask: async <T>(query: string, variables: object = {}, { as }: Asking = {}): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(as && { cookie: `tribune_session=${as}` }) }, body: JSON.stringify({ query, variables }) });
    const { data = null, errors = [] } = (await response.json()) as { data?: T | null; errors?: Answer<T>['errors'] };
    return { status: response.status, data, errors, cookie: null };
  },
  query: async <T>(query: string, variables?: object, asking?: Asking): Promise<T> => {
    const { data, errors } = await api.ask<T>(query, variables, asking);
    if (errors[0] || !data) throw new Error(errors.map(({ message }) => message).join('\n') || 'no data');
    return data;
  },
};

export const actsIn = (world: World): DecisionActs => new DecisionActs(api, world);

/** The customers' champion, elected by all of them with cards that they draw themselves: the worker mails the others and forgets them at once. */
export async function elected(world: World): Promise<Citizen> {
  const [champion] = world.customers;
  if (!champion) throw new Error('Nobody is on the roll.');
  const acts = actsIn(world);
  const passing = async () => {
    await acts.pass('7 days 1 minute');
    await database.query('worker', 'select champion.tick()');
  };
  const [called] = await database.query<{ id: string }>('api', 'select champion.call_election($1, $2, 7, 7) as id', [world.administrator.token, world.customersId]);
  await database.query('api', 'select champion.nominate($1, $2, $3, $4)', [champion.token, called?.id, champion.id, 'I travel every week.']);
  await passing();
  for (const { token } of world.customers) {
    const [drawn] = await database.query<{ card: string }>('api', 'select champion.draw_card($1, $2) as card', [token, called?.id]);
    await database.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [drawn?.card, [champion.id], randomUUID()]);
  }
  await passing();
  return champion;
}

/** A browser in which this person is signed in. */
export async function pageOf(browser: Browser, { token }: Citizen, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addCookies([{ name: 'tribune_session', value: token, domain: 'localhost', path: '/' }]);
  return context.newPage();
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
export const dark: BrowserContextOptions = { colorScheme: 'dark' };

/** The day after so many days, by the clock of the installation, as a date field takes it. */
export async function dayIn(days: number): Promise<string> {
  const [row] = await database.owner<{ day: string }>(`select to_char(kernel.now() + $1 * interval '1 day', 'YYYY-MM-DD') as day`, [days]);
  return row?.day ?? '';
}

/** The card with this heading, and what can be done on it. */
export const card = (page: Page, heading: string | RegExp) => page.locator('article, section').filter({ has: page.getByRole('heading', { name: heading }) }).last();

export async function said(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible();
}
