import { violationsOn } from './axe.js';
import { expect, test } from './test.js';

test('the first page is there, and is accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Tribune/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  // the files of the page to which strangers are sent were fetched beside the application, not after it
  const fetched = await page.locator('head link[rel=modulepreload]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const [signIn = -1, worklist = -1] = ['/people-', '/decision-'].map((name) => fetched.findIndex((file) => file.includes(name)));
  expect(signIn).toBeGreaterThan(-1);
  expect(signIn).toBeLessThan(worklist < 0 ? Infinity : worklist);
  expect(await violationsOn(page)).toEqual([]);
  // what stands in no page's files, no page is answered
  const asked = await page.evaluate(() => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ session { roles } }' }) }).then((answer) => answer.status));
  expect(asked).toBe(403);
});
