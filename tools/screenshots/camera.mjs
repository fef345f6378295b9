// One browser that looks at a screen as somebody of the demo and keeps the picture.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserEnvironment } from '../test/browser.mjs';
import { signInAs } from './visitor.mjs';

const heaviest = 160_000;
const desk = { width: 1280, height: 800 };
const hand = { width: 390, height: 844 };

export async function openCamera(address, folder) {
  const { CHROMIUM_PATH, ...environment } = await browserEnvironment();
  const browser = await chromium.launch({ ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }), env: { ...process.env, ...environment }, args: ['--no-sandbox', '--disable-gpu'] });
  fs.mkdirSync(folder, { recursive: true });

  /** { file, size, faults }: what the page complained about, and a picture too heavy for a paper. */
  async function take({ name, as, at, phone, dark, before }) {
    const faults = [];
    const { cookie, ask } = await signInAs(address, as);
    const context = await browser.newContext({ viewport: phone ? hand : desk, colorScheme: dark ? 'dark' : 'light', locale: 'en-GB', timezoneId: 'Europe/Lisbon', reducedMotion: 'reduce' });
    const [key, value] = cookie.split('=');
    await context.addCookies([{ name: key, value, url: address }]);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(address + (typeof at === 'function' ? await at(ask) : at));
    await settled(page);
    await before?.(page);
    await settled(page);
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) faults.push('The page is wider than its window.');
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    await context.close();
    const { size } = fs.statSync(file);
    if (size > heaviest) faults.push(`Heavier than ${heaviest / 1000} kB.`);
    return { file, size, faults };
  }
  return { take, close: () => browser.close() };
}

/** Live pages keep a socket open, which does not count; fonts and pictures do. */
async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
}
