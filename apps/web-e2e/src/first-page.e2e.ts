import { violationsOn } from './axe.js';
import { expect, test } from './test.js';

test('the first page is there, and is accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Tribune/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  // what stands in no page's files, no page is answered
  const asked = await page.evaluate(() => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ session { roles } }' }) }).then((answer) => answer.status));
  expect(asked).toBe(403);
});
