import { test as plain } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';

/** A browser test. People whose browsers it opened go home at its end: an open page goes on asking, and slows the tests after it. */
export const test = plain.extend<{ goHome: undefined }>({
  goHome: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
