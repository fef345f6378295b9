import { expect, test, type BrowserContextOptions, type Page } from '../test.js';

/** A phone in the hand: small, and touched. */
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The demonstration is filled while other tests run: until everybody is there. */
export async function demonstrationIsThere(page: Page): Promise<void> {
  test.setTimeout(300_000);
  await expect(async () => expect((await personas(page)).length).toBeGreaterThan(0)).toPass({ timeout: 180_000, intervals: [500] });
}

interface Persona {
  organizationId: string;
  personId: string;
  name: string;
}

const personas = async (page: Page): Promise<Persona[]> => (await ask<{ demoPersonas: Persona[] }>(page, '{ demoPersonas { organizationId personId name } }')).demoPersonas;

/** A question to the API as whoever this browser is signed in as. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** One click on a persona, without the click. */
export async function be(page: Page, name: string): Promise<void> {
  const persona = (await personas(page)).find((each) => each.name === name);
  if (!persona) throw new Error(`Nobody in the demonstration is called ${name}.`);
  const { organizationId, personId } = persona;
  await ask(page, 'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { __typename } }', { input: { organizationId, personId, idempotencyKey: crypto.randomUUID() } });
}

/** Nothing sticks out: a phone scrolls downwards only. */
export async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBeLessThanOrEqual(0);
}
