import { defineConfig } from '@playwright/test';

// Started by `node tools/test.mjs e2e`, which owns the database, the processes and the browser.
const { CHROMIUM_PATH, BASE_URL, DEMO_URL, E2E_REPORT, E2E_TRACE } = process.env;
const worlds = BASE_URL ? { baseURL: BASE_URL } : {};
/** Organizations that are no demonstration can only be founded while no test has moved the clock. */
const FOUNDING = '**/{german,journey}.e2e.ts';
/** `npm test` walks the main ways; these, and every page of the demonstration, are walked with `--thorough`. */
const AT_LENGTH = ['**/{address,afterwards,champion-acts,deliberation,evidence,german,meeting,register,summit}.e2e.ts', '**/demo/**'];
const later = process.env['TEST_QUICK'] === '1' ? AT_LENGTH : [];

export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e.ts',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  reporter: E2E_REPORT ? [['list'], ['json', { outputFile: E2E_REPORT }]] : 'list',
  use: {
    browserName: 'chromium',
    actionTimeout: 20_000,
    // one file tries what the service worker keeps; elsewhere it would only fetch the whole application for each browser
    serviceWorkers: 'block',
    launchOptions: { ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}), args: ['--no-sandbox', '--disable-gpu'] },
    // E2E_TRACE=1 records every act, at a third of the time again
    trace: E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'founding', testMatch: FOUNDING, testIgnore: later, use: worlds },
    { name: 'worlds', testIgnore: ['**/demo/**', FOUNDING, ...later], use: worlds },
    { name: 'demonstration', testMatch: '**/demo/*.e2e.ts', use: { ...(DEMO_URL ? { baseURL: DEMO_URL } : {}) } },
  ],
});
