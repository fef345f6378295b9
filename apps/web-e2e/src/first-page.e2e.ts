import { foundWorld, signIn, type World } from '@tribune/testing';
import { violationsOn } from './axe.js';
import { database } from './journey-steps.js';
import { expect, test, type Page } from './test.js';

let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Isar Strom', demo: true });
});
test.afterAll(() => database.drop());

test('the first page is there, and is accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Tribune/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  // what both pages need where people come in is one file, named in the page; no file of an area is waited for
  const fetched = await page.locator('head link[rel=modulepreload]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(fetched.some((file) => file.includes('/first-'))).toBe(true);
  expect(fetched.filter((file) => /\/(people|decision|ui|packages)-/.test(file))).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  // what stands in no page's files, no page is answered
  const asked = await page.evaluate(() => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ session { roles } }' }) }).then((answer) => answer.status));
  expect(asked).toBe(403);
});

test('the files of any other page are fetched beside the application, not after it', async ({ page }) => {
  await page.goto('/sign-in/link/none');
  await expect(page.getByRole('heading').first()).toBeVisible();
  const fetched = await page.locator('head link[rel=modulepreload]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(fetched.some((file) => file.includes('/people-'))).toBe(true);
  await expect(page.locator('#head')).toBeEmpty();
});

const WAYS_IN = [
  ['en-GB', 390, 'Sign in', ['Session', 'DemoPersonas'], false],
  ['de-DE', 1280, 'Wartet auf Sie', ['Session', 'WaitingForYou', 'Unread'], true],
] as const;

for (const [locale, width, title, questions, signedIn] of WAYS_IN) {
  test(`what is known of the page stands there before the application, and stays where it is: ${title}, ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ locale, viewport: { width, height: 800 } });
    if (signedIn) await context.addCookies([{ name: 'tribune_session', value: await signIn(database, world.organizationId, world.chair.id), domain: 'localhost', path: '/' }]);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().endsWith('/graphql') && asked.push((request.postDataJSON() as { operationName: string }).operationName)));
    await page.route('**/*.woff2', (route) => route.abort());
    let release = (): void => undefined;
    const released = new Promise<void>((go) => (release = go));
    await page.route('**/assets/first-*.js', async (route) => {
      await released;
      await route.continue();
    });
    // nothing has happened lately of which a page would hear
    await database.owner(`select kernel.shift_clock('2 minutes')`);
    await page.goto('/', { waitUntil: 'commit' });

    const picture = page.locator('#head');
    await expect(picture.locator('h1')).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
    // a picture: nothing in it takes the focus, and nobody hears it
    await expect(picture).toHaveAttribute('aria-hidden', 'true');
    await expect(picture).toHaveAttribute('inert', '');
    await expect(picture.locator('a, button, input')).toHaveCount(0);
    // the first questions have been asked meanwhile
    await expect.poll(() => asked.toSorted()).toEqual([...questions].sort());
    const before = await standing(page, '#head');

    release();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(picture).toHaveCount(0);
    expect(await standing(page, '#root')).toEqual(before);
    await page.waitForLoadState('networkidle');
    expect(await standing(page, '#root')).toEqual(before);
    // and their answers were taken
    for (const question of questions) expect(asked.filter((name) => name === question)).toEqual([question]);
  });
}

/** The words of the page's head, and where its parts are. */
function standing(page: Page, within: string) {
  return page.locator(within).evaluate((root) => {
    const parts = ['h1', 'h1 ~ p', 'header svg'].map((each) => root.querySelector(each));
    return parts.map((part) => {
      const { x, y, width, height } = part?.getBoundingClientRect() ?? new DOMRect();
      return [part?.textContent, ...[x, y, width, height].map(Math.round)];
    });
  });
}
