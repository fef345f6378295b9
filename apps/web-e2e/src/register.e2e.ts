import { accessible } from './axe.js';
import { expect, test, type Page } from './test.js';
import { foundWorld, signIn, type Citizen, type World } from '@tribune/testing';
import { openDatabase } from './database.js';

const database = openDatabase();
let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Baltic Coaches', demo: true });
});
test.afterAll(() => database.drop());

const as = async (page: Page, { id }: Citizen): Promise<void> => {
  const value = await signIn(database, world.organizationId, id);
  await page.context().clearCookies();
  await page.context().addCookies([{ name: 'tribune_session', value, domain: 'localhost', path: '/' }]);
};
const customer = (): Citizen => world.customers[3] as Citizen;

/** The link in a stranger's mail as it came over real SMTP. */
async function mailedLink(page: Page, address: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const answer = await page.request.post('/graphql', { data: { query: 'query ($search: String) { mailbox(search: $search) { text to } }', variables: { search: address } } });
    const { data } = (await answer.json()) as { data: { mailbox: { text: string; to: string }[] } };
    link = data.mailbox.map(({ text }) => /https?:\/\/[^/\s]+(\/report\/\S+)/.exec(text)?.[1]).find(Boolean);
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return link ?? '';
}

test('the register as a stranger, a customer and an administrator read it, on a phone and on paper', async ({ page, context, browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await page.setViewportSize({ width: 390, height: 844 });

  await test.step('a stranger is told for whom it is, and how to sign in', async () => {
    await page.goto('/r/baltic-coaches');
    await expect(page.getByRole('heading', { name: 'The register of Baltic Coaches' })).toBeVisible();
    await accessible(page);
    await expect(page.getByRole('link', { name: 'Sign in to read it' })).toHaveAttribute('href', /sign-in\?next=/);
  });

  await test.step('a member records what was done without approval', async () => {
    await as(page, world.chair);
    await page.goto('/emergency/new');
    await page.getByLabel('At which touch point').selectOption({ index: 2 });
    await page.getByLabel('What was done').fill('The counter in the harbour is closed');
    await page.getByLabel('Why it could not wait').fill('The roof came down in the storm.');
    await accessible(page);
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByText('Nobody has approved this')).toBeVisible();
    await accessible(page);
    await expect(page.getByRole('button', { name: 'Propose the decision' })).toBeVisible();
  });

  await test.step('a customer finds it, reads it, and prints it without knobs', async () => {
    await as(page, customer());
    await page.goto('/r/baltic-coaches');
    await page.getByRole('searchbox', { name: 'Search' }).fill('storm');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.locator('mark').first()).toHaveText('storm');
    await accessible(page);
    await page.getByRole('link', { name: 'The counter in the harbour is closed' }).click();
    await expect(page.getByRole('heading', { name: 'The counter in the harbour is closed' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Propose the decision' })).toHaveCount(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await page.emulateMedia({ media: 'print', colorScheme: null });
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('an administrator opens it to the world', async () => {
    await as(page, world.administrator);
    await page.goto('/register/settings');
    await page.getByRole('radio', { name: /^The world/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByText('Saved. It is recorded')).toBeVisible();
  });

  await test.step('now strangers read it, its feed too, and report a change by mail', async () => {
    await context.clearCookies();
    expect((await page.request.get('/r/baltic-coaches/atom.xml')).status()).toBe(200);
    await page.goto('/r/baltic-coaches/e1');
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('The counter in the harbour is closed');
    await expect(page.getByText('The roof came down in the storm.')).toBeVisible();
    await page.goto('/r/baltic-coaches/report');
    await page.getByLabel('Where').selectOption({ index: 1 });
    await page.getByLabel('What has changed').fill('The last coach leaves at eight, not at ten.');
    await page.getByLabel('Your e-mail address').fill('eve@elsewhere.example');
    await accessible(page);
    await page.getByRole('button', { name: 'Report it' }).click();
    await expect(page.getByRole('heading', { name: 'Look into your inbox' })).toBeVisible();
    await page.goto(await mailedLink(page, 'eve@elsewhere.example'));
    await accessible(page);
    await page.getByRole('button', { name: 'Yes, hand it in' }).click();
    await expect(page.getByText('It waits for an answer')).toBeVisible();
    await stranger.goto(page.url());
    await expect(stranger.getByText('It waits for an answer')).toBeVisible();
  });

  await test.step('the chair answers, and the answer stands in the register', async () => {
    await as(page, world.chair);
    await page.goto('/reports/1');
    await page.getByRole('radio', { name: /^It will be undone/ }).check();
    await page.getByLabel('In your words').fill('From Monday it leaves at ten again.');
    await accessible(page);
    await page.getByRole('button', { name: 'Answer' }).click();
    await expect(page.getByText('Answered. The reporter is mailed.')).toBeVisible();
    await stranger.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(stranger.getByText('A mail with a new link has gone to you')).toBeVisible();
    await stranger.context().close();
    await page.goto('/r/baltic-coaches/r1');
    await expect(page.getByText('From Monday it leaves at ten again.')).toBeVisible();
    await accessible(page);
  });
});
