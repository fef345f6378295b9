import { expect, test } from './test.js';
import { foundWorld, type World } from '@tribune/testing';
import { pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Gotland Trams', demo: true });
});
test.afterAll(() => database.drop());

test('forms of administrators mark all that is missing at once, and keep what was typed', async ({ browser }) => {
  const page = await pageOf(browser, world.administrator);
  await page.goto('/people/single-sign-on');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Find the provider and save' }).click();
  await expect(page.getByText('Please fill this in.')).toHaveCount(5);

  await page.goto('/webhooks');
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Please fill this in.')).toHaveCount(2);
  await page.getByLabel('What you call it').fill('Data warehouse');
  await page.reload();
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await expect(page.getByLabel('What you call it')).toHaveValue('Data warehouse');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await expect(page.getByLabel('What you call it')).toHaveValue('');
});

test('pasted rows outlive a reload, are looked at again and count from the first; a workbook is told how to be brought in', async ({ browser }) => {
  const page = await pageOf(browser, world.administrator);
  await page.goto('/import');
  await page.getByLabel('Or paste rows from a spreadsheet').fill('Zora,zora@post.example,\nZora,zora@post.example,');
  await said(page, 'stands in row 1 already');
  await page.reload();
  await said(page, 'stands in row 1 already');
  await expect(page.getByRole('row', { name: /^2 e-mail/ })).toBeVisible();
  await accessible(page);
  await page.locator('input[type=file]').setInputFiles({ name: 'staff.xlsx', mimeType: 'text/csv', buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]) });
  await said(page, 'This is an Excel file.');
  await page.goto('/import/nonsense');
  await said(page, 'It may have been moved, or it is not open to you.');
});

test('a customer hears what is not for them, and nothing false; their phone needs no "More"', async ({ browser }) => {
  const [customer] = world.customers;
  if (!customer) throw new Error('Nobody is on the roll');
  const page = await pageOf(browser, customer, phone);
  for (const [place, words] of [
    ['/', 'When an election needs you'], ['/people', 'Those who work here see each other'], ['/summits', 'No summit is open to you'], ['/webhooks', 'Administrators set this up'], ['/people/single-sign-on', 'Administrators set this up'],
  ] as const) {
    await page.goto(place);
    await said(page, words);
  }
  await accessible(page);
  await expect(page.getByRole('button', { name: 'More' })).toHaveCount(0);
});

test('on a phone long buttons are read to their end, in German too', async ({ browser }) => {
  const page = await pageOf(browser, world.administrator, { ...phone, locale: 'de-DE' });
  await page.goto('/webhooks');
  await page.getByRole('button', { name: 'Webhook hinzufügen' }).click();
  await page.getByLabel('Wie Sie ihn nennen').fill('Lager');
  await page.getByLabel('Adresse').fill('https://hooks.example.org/in');
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: 'Lager' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lager' }).waitFor();
  const cutOff = await page.getByRole('main').getByRole('button').evaluateAll((buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth || button.getBoundingClientRect().right > innerWidth).map(({ textContent }) => textContent));
  expect(cutOff).toEqual([]);
});
