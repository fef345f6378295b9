import { expect, test, type Page } from '../test.js';
import fs from 'node:fs';
import path from 'node:path';
import { violationsOn } from '../axe.js';
import { be, demonstrationIsThere } from './demonstration.js';
import { walkByKeyboard } from './keyboard-walk.js';
import { visits } from './visits.js';

// hundreds of steps, of each of which a trace would keep a picture
test.use({ trace: 'off' });

const root = path.resolve(import.meta.dirname, '../../../..');
const desk = { width: 1280, height: 900 };
const hand = { width: 390, height: 844 };

/** The routes as they are written: those of each area, and the shell's. */
function routes(): string[] {
  const ofAreas = fs.readdirSync(path.join(root, 'libs')).map((area) => `libs/${area}/web/${area}.routes.ts`);
  const files = [...ofAreas, 'apps/web/src/routes.tsx'].filter((file) => fs.existsSync(path.join(root, file)));
  return files.flatMap((file) => [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(/\bpage\('([^']+)'/g)].map(([, at = '']) => at)).sort();
}

/** The page has loaded, and nothing has moved for a moment. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.evaluate(async () => {
    const until = performance.now() + 8_000;
    for (let quietSince = performance.now(); performance.now() < until && performance.now() - quietSince < 150; ) {
      const moved = await new Promise<boolean>((resolve) => {
        const watch = new MutationObserver(() => resolve(true));
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
        setTimeout(() => (watch.disconnect(), resolve(document.querySelector('.mantine-Skeleton-root') !== null)), 50);
      });
      if (moved) quietSince = performance.now();
    }
  });
}

/** Everything that is wrong with the page that is open. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const headings = await page.locator('h1').count();
  if (headings !== 1) faults.push(`It has ${headings} titles.`);
  if (!/^.{3,} · Tribune$/.test(await page.title())) faults.push(`The tab says “${await page.title()}”.`);
  faults.push(...(await violationsOn(page)), ...(await walkByKeyboard(page)));
  await page.setViewportSize(hand);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) faults.push(`On a phone it is ${wide} pixels too wide.`);
  faults.push(...(await violationsOn(page, 'contrast')).map((each) => `dark, phone: ${each}`));
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

test('every page is accessible in light and dark, fits a phone, has one title, and is reached whole by keyboard', async ({ browser }) => {
  expect(Object.keys(visits).sort()).toEqual(routes());
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await demonstrationIsThere(page);
  test.setTimeout(500_000);
  const faults: string[] = [];
  let at = '';
  page.on('console', (said) => said.type() === 'error' && faults.push(`${at} the console says: ${said.text().slice(0, 300)}`));
  page.on('pageerror', ({ message }) => faults.push(`${at} throws: ${message}`));
  for (const person of new Set(Object.values(visits).map(({ as }) => as))) {
    if (person) await be(page, person);
    // one document for each person: from page to page as a link goes
    await page.goto('/ballot-secrecy');
    for (const [route, visit] of Object.entries(visits).filter(([, { as }]) => as === person)) {
      at = route;
      const to = visit.at ? await visit.at(page) : route;
      const before = await page.locator('h1').first().textContent();
      await page.evaluate((address) => history.pushState({}, '', address), to);
      if (to !== '/ballot-secrecy') await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before, { timeout: 3_000 }).catch(() => undefined);
      await settled(page);
      faults.push(...(await faultsOf(page)).map((fault) => `${route} ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('dialogs, menus and forms are opened, left and sent by keyboard', async ({ page }) => {
  await demonstrationIsThere(page);
  await page.goto('/sign-in');
  await page.getByLabel('Your e-mail address').fill('nobody@example.com');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Look into your inbox')).toBeVisible();

  await be(page, 'Tobias Krall');
  await page.goto('/council');
  for (const [opener, opened] of [[page.getByRole('button', { name: /^End seat of/ }).first(), page.getByRole('dialog')], [page.getByRole('button', { name: /^Your menu/ }), page.getByRole('menu')]] as const) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(opened).toBeVisible();
    expect(await opened.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('touch');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/council$/);
});
