import { expect, test } from './test.js';
import { foundWorld, signIn } from '@tribune/testing';
import { accessible } from './axe.js';
import { database, linkIn, mailTo } from './journey-steps.js';

test.afterAll(() => database.drop());

test('somebody changes their own address: the new mailbox confirms, the old one takes it back', async ({ page }) => {
  const world = await foundWorld(database, { name: 'Address Ferries', demo: true, customers: 1 });
  const [, member] = world.members;
  if (!member) throw new Error('The council is empty.');
  const value = await signIn(database, world.organizationId, member.id);
  await page.context().addCookies([{ name: 'tribune_session', value, domain: 'localhost', path: '/' }]);
  await page.goto('/account');
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('New address').fill('nowhere');
  await page.getByRole('button', { name: 'Ask for the change' }).click();
  await expect(page.getByText('Please enter an e-mail address, such as name@company.com')).toBeVisible();
  await page.getByLabel('New address').fill('tomasz@home-ferries.example');
  await page.getByRole('button', { name: 'Ask for the change' }).click();
  await expect(page.getByText('Look into the inbox of tomasz@home-ferries.example')).toBeVisible();
  await accessible(page);

  await page.goto(linkIn(await mailTo(page, 'tomasz@home-ferries.example', /Confirm your new address/)));
  await expect(page.getByRole('button', { name: 'Confirm this address' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Confirm this address' }).click();
  await expect(page.getByRole('heading', { name: 'Your address has changed' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText('Your address is tomasz@home-ferries.example')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });

  await page.goto(linkIn(await mailTo(page, member.email, /has changed/)));
  await accessible(page);
  await page.getByRole('button', { name: 'Undo the change' }).click();
  await expect(page.getByRole('heading', { name: 'Your old address holds' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
