import { expect, test, type Page } from './test.js';
import { foundWorld, signIn, type Citizen, type World } from '@tribune/testing';
import { accessible } from './axe.js';
import { database, linkIn, mailTo } from './journey-steps.js';

// A phone whose owner reads German: nothing is chosen, the device says so.
test.use({ locale: 'de-DE', timezoneId: 'Europe/Vienna', viewport: { width: 390, height: 844 } });

let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Donau Bahnen' });
});
test.afterAll(() => database.drop());

const member = (at: number): Citizen => world.members[at] as Citizen;
const as = async (page: Page, who: Citizen): Promise<void> => {
  await page.context().clearCookies();
  await page.context().addCookies([{ name: 'tribune_session', value: await signIn(database, world.organizationId, who.id), domain: 'localhost', path: '/' }]);
};

/** Everything on the page fits the phone: long words wrap, nothing scrolls sideways. */
async function fits(page: Page): Promise<void> {
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

test('a council works in German from the mailed link to the vote', async ({ page }) => {
  test.setTimeout(240_000);
  const author = member(1);

  await test.step('the way in, and a mail in the language of its reader', async () => {
    await database.owner(`update people.person set language = 'de' where organization_id = $1`, [world.organizationId]);
    await page.goto('/sign-in');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
    await fits(page);
    await page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' }).fill(author.email);
    await page.getByRole('button', { name: 'Link zuschicken' }).click();
    await expect(page.getByText('Sehen Sie in Ihr Postfach')).toBeVisible();
    await page.goto(linkIn(await mailTo(page, author.email, /^Ihr Anmeldelink/)));
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await expect(page.getByRole('heading', { name: 'Wartet auf Sie' })).toBeVisible();
    await fits(page);
  });

  await test.step('a proposal, and what is missing in it is said in German', async () => {
    await page.goto('/decisions/new');
    await page.getByLabel('Titel').fill('Familien sitzen zusammen');
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await expect(page.getByText('Bitte sagen Sie, was sich für die Kundschaft ändert.')).toBeVisible();
    await page.getByLabel('Was sich für die Kundschaft ändert').fill('Wer als Familie bucht, sitzt ohne Aufpreis zusammen.');
    await page.getByLabel('Wie es ihr das Leben leichter macht').fill('Niemand muss Fremde um einen Tausch bitten.');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('radio', { name: 'Es betrifft sie', exact: true }).first().check();
    await fits(page);
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await expect(page.getByText('In Beratung').first()).toBeVisible();
    await expect(page.getByText('muss den Vorschlag unterstützen', { exact: false }).first()).toBeVisible();
    await fits(page);
  });

  await test.step('another member supports it, the chair opens the vote, a third casts a ballot', async () => {
    const path = new URL(page.url()).pathname;
    for (const [who, act] of [[member(2), 'Unterstützen'], [world.chair, 'Abstimmung eröffnen']] as const) {
      await as(page, who);
      await page.goto(path);
      await page.getByRole('button', { name: act, exact: true }).click();
    }
    await page.getByRole('dialog').getByRole('button', { name: 'Abstimmung eröffnen' }).click();
    await expect(page.getByText('Abstimmung offen').first()).toBeVisible();
    await as(page, member(3));
    await page.goto('/');
    await expect(page.getByText('Die Abstimmung läuft, und Ihre Stimme fehlt.')).toBeVisible();
    await fits(page);
    await page.goto(path);
    await page.getByRole('button', { name: 'Zustimmen' }).click();
    await page.getByRole('button', { name: 'Stimme abgeben' }).click();
    await expect(page.getByText('Ihre Stimme ist abgegeben', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('1 von 7 haben abgestimmt', { exact: false }).first()).toBeVisible();
    await fits(page);
  });

  await test.step('who would rather read English chooses it, and keeps it', async () => {
    await page.getByRole('button', { name: 'Ihr Menü' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
  });
});
