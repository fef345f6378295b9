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
 * Opens an address as somebody who has never been there, in a browser that keeps nothing; `what` stands there once it can be used.
 * Gives when the largest of it was painted, which that was, the kB of scripts until then, when it could be used, how far things jumped, and what was fetched when.
 */
export async function firstScreen(browser, url, what, { token, throttled }) {
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
    await page.addInitScript(watch, what);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.usable !== undefined, undefined, { polling: 200 });
    await page.waitForLoadState('networkidle');
    return await page.evaluate(whatCame);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function watch(what) {
  Object.assign(globalThis, { paints: [], jumps: [], usable: undefined });
  const keep = (type, into) => new PerformanceObserver((list) => into.push(...list.getEntries())).observe({ type, buffered: true });
  keep('largest-contentful-paint', globalThis.paints);
  keep('layout-shift', globalThis.jumps);
  const arrived = new MutationObserver(() => {
    if (!document.querySelector(what)) return;
    arrived.disconnect();
    requestAnimationFrame((time) => (globalThis.usable = time));
  });
  arrived.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function whatCame() {
  const last = globalThis.paints.at(-1);
  const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const kB = (entries) => Math.round(entries.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000);
  return {
    lcp: last?.startTime ?? Number.NaN,
    largest: last?.size ?? 0,
    usable: globalThis.usable,
    jumped: globalThis.jumps.reduce((sum, { value }) => sum + value, 0),
    scripts: kB(sent.filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= last?.startTime)),
    fetched: sent.map((entry) => `${Math.round(entry.startTime)}–${Math.round(entry.responseEnd)} ms, ${kB([entry])} kB: ${new URL(entry.name).pathname}`),
  };
}
