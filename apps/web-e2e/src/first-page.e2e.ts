import { violationsOn } from './axe.js';
import { expect, test } from './test.js';

test('the first page is there, and is accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Tribune/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
