import { chromium } from '@playwright/test';
import { browserEnvironment } from '../tools/test/browser.mjs';

/** The phone that is measured with, as Lighthouse takes one: each request waits a whole round trip. */
export const PHONE = '1.6 Mbit/s, 150 ms for each request, processor 4 times slower';
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export async function openBrowser() {
  const { CHROMIUM_PATH, ...env } = await browserEnvironment();
  return chromium.launch({ ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}), args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...env } });
}

/**
 * Opens an address as somebody who has never been there, in a browser that keeps nothing; `seen` stands there once it has come.
 * Gives when the largest of it was painted, which that was, the kB of scripts until then, and what was fetched when.
 */
export async function firstScreen(browser, url, seen, { token, throttled }) {
  const context = await browser.newContext(SCREEN);
  try {
    if (token) await context.addCookies([{ name: 'tribune_session', value: token, url }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (throttled) {
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.addInitScript(() => {
      globalThis.paints = [];
      new PerformanceObserver((list) => globalThis.paints.push(...list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByText(seen).first().waitFor();
    await page.waitForLoadState('networkidle');
    return await page.evaluate(whatCame);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function whatCame() {
  const last = globalThis.paints.at(-1);
  const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const kB = (entries) => Math.round(entries.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000);
  return {
    lcp: last?.startTime ?? Number.NaN,
    largest: last?.element?.textContent ?? '',
    scripts: kB(sent.filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= last?.startTime)),
    fetched: sent.map((entry) => `${Math.round(entry.startTime)}–${Math.round(entry.responseEnd)} ms, ${kB([entry])} kB: ${new URL(entry.name).pathname}`),
  };
}
