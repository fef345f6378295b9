import { expect, test, type Locator } from '../test.js';
import { be, demonstrationIsThere, fits, phone } from './demonstration.js';

test.beforeEach(async ({ page }) => demonstrationIsThere(page));

test('a member on a phone has voted within a minute, in three taps', async ({ browser }) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  let taps = 0;
  const tap = async (what: Locator): Promise<void> => {
    taps += 1;
    await what.tap();
  };
  const began = Date.now();
  await page.goto('/');
  await fits(page);
  await expect(page.getByRole('button', { name: /^Be / }).first()).toBeVisible();
  await be(page, 'Aoife Byrne');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
  await fits(page);
  await tap(page.getByRole('link', { name: 'Read and vote' }).first());
  await tap(page.getByRole('button', { name: 'Agree', exact: true }));
  const cast = page.getByRole('button', { name: 'Cast ballot' });
  await expect(cast).toBeInViewport();
  await tap(cast);
  await expect(page.getByText('You agree', { exact: true })).toBeVisible();
  await fits(page);
  expect(Date.now() - began).toBeLessThan(60_000);
  expect(taps).toBe(3);
  await context.close();
});

test('the champion answers what waits longest, and an executive sees what is blocked and why', async ({ page }) => {
  let refused = '';
  await test.step('the champion finds what waits longest, and refuses it with an alternative', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Be Amina' }).click();
    await page.getByRole('link', { name: /^Champion’s desk/ }).click();
    await expect(page.getByText('Waits longest')).toBeVisible();
    await page.getByRole('link', { name: 'Read and answer' }).first().click();
    await expect(page).toHaveURL(/\/desk\/\d+$/);
    await page.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: 'Refuse' }).click();
    refused = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.getByLabel('What harm would it do, and to whom?').fill('People who book through an agency never see the money.');
    await page.getByLabel('How do you know?').fill('Eleven of thirty letters in October.');
    await page.getByLabel('What would you accept instead?').fill('The refund goes to whoever travelled.');
    await page.getByRole('button', { name: 'Sign and refuse' }).click();
    await expect(page.getByText('Refused. The council has been told.')).toBeVisible();
  });

  await test.step('another is approved with a condition', async () => {
    await expect(page.getByRole('heading', { name: 'Champion’s desk' })).toBeVisible();
    await expect(page.getByRole('heading', { name: refused })).toHaveCount(0);
    await page.getByRole('link', { name: 'Read and answer' }).first().click();
    await page.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: 'Approve' }).click();
    await page.getByLabel('What did you ask those you speak for?').fill('Sixty letters ask for exactly this.');
    await page.getByText('Approve with a condition').click();
    await page.getByLabel('It holds only while').fill('the counter in Porto stays open');
    await page.getByRole('button', { name: 'Sign and approve' }).click();
    await expect(page.getByText(/^Approved\./)).toBeVisible();
  });

  await test.step('the executive says within two minutes what is blocked, at whom, and why', async () => {
    const began = Date.now();
    await page.context().clearCookies();
    await page.goto('/');
    await page.getByRole('button', { name: 'Be Helena' }).click();
    await expect(page.getByText(/^Blocked: \d+ refused/)).toBeVisible();
    await page.getByRole('link', { name: 'See at whom, and why' }).click();
    const blocked = page.getByRole('list', { name: 'What is blocked, and why' }).getByRole('listitem').filter({ hasText: refused });
    await expect(blocked.getByText('Amina Haddad, for Customers, refused it.')).toBeVisible();
    await expect(blocked.getByText('People who book through an agency never see the money.')).toBeVisible();
    await expect(blocked.getByText('The refund goes to whoever travelled.')).toBeVisible();
    expect(Date.now() - began).toBeLessThan(60_000);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
  });
});
