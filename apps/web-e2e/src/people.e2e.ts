import { accessible } from './axe.js';
import { expect, test, type Page } from './test.js';
import { foundWorld, signIn, type Citizen, type World } from '@tribune/testing';
import { elected } from './acts.js';
import { database } from './journey-steps.js';

let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Fjord Ferries', demo: true });
});
test.afterAll(() => database.drop());

const as = async (page: Page, { id }: Citizen): Promise<void> => {
  const value = await signIn(database, world.organizationId, id);
  await page.context().addCookies([{ name: 'tribune_session', value, domain: 'localhost', path: '/' }]);
};
const addFingerprintReader = async (page: Page, transport: 'internal' | 'usb') => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport, hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
};

test('in a demonstration one click signs in, and an address that nobody has is told the same as any other', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Look around as somebody' })).toBeVisible();
  await accessible(page);
  await page.getByLabel('Your e-mail address').fill('nobody@example.com');
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText('Look into your inbox')).toBeVisible();
  await page.getByRole('button', { name: /^Be / }).first().click();
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
});

test('an administrator gives a role and takes it back, and sees a bad file named by row', async ({ page }) => {
  await as(page, world.administrator);
  await page.goto('/people');
  await page.getByLabel('Find somebody').fill('tomasz');
  await page.getByRole('listitem').filter({ hasText: 'Tomasz Wolny' }).getByRole('button', { name: 'Change' }).click();
  await page.getByRole('checkbox', { name: 'Analyst' }).check();
  await expect(page.getByRole('checkbox', { name: 'Analyst' })).toBeEnabled();
  await accessible(page);
  await page.getByRole('checkbox', { name: 'Election officer' }).click();
  await expect(page.getByText('The election officer cannot sit on a council')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Tomasz Wolny' }).getByText('Analyst')).toBeVisible();

  await page.goto('/import/people');
  await page.locator('input[type=file]').setInputFiles({ name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from('name;mail;roles\nEve;eve@x.example;champion\nOk;ok@x.example;\n') });
  await expect(page.getByRole('row', { name: /^2 roles A champion is never a role that somebody grants/ })).toBeVisible();
  await accessible(page);
});

test('members see the council and its rules; the administrator ends a seat', async ({ page }) => {
  await as(page, world.chair);
  await page.goto('/council');
  await expect(page.getByText('Carried when more agree than object.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^End seat/ })).toHaveCount(0);
  await accessible(page);
  await as(page, world.administrator);
  await page.reload();
  await page.getByRole('button', { name: 'End seat of Hanna Vogt' }).click();
  await page.getByRole('button', { name: 'End the seat' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hanna Vogt' })).toHaveCount(0);
  await page.goto('/touch-points');
  await page.getByRole('link', { name: 'Customer service' }).first().click();
  await expect(page.getByText('One person stays with it until it is settled')).toBeVisible();
  await accessible(page);
});

test('a champion registers a passkey, signs in with it, and takes a stranger’s replacement back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const champion = await elected(world);
  await addFingerprintReader(page, 'internal');
  await as(page, champion);
  await page.goto('/account');
  await expect(page.getByText('You have none yet')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Register a passkey' }).click();
  await expect(page.getByText('In use', { exact: true })).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Use a passkey instead' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();

  await page.goto('/account');
  await addFingerprintReader(page, 'usb');
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect(page.getByText('2 days')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('2 days')).toHaveCount(0);
  await expect(page.getByText('In use', { exact: true })).toBeVisible();
});
