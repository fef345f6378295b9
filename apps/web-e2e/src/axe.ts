import axe from 'axe-core';
import { expect, type Page } from './test.js';

const CONTRAST = 'color-contrast';

/** What keeps somebody out of this page, in words; `only` 'contrast' looks at colours alone, 'rest' at everything else. */
export async function violationsOn(page: Page, only?: 'contrast' | 'rest'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const rules = only === 'contrast' ? { runOnly: [CONTRAST] } : only === 'rest' ? { rules: { [CONTRAST]: { enabled: false } } } : {};
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], ...options });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`));
  }, rules);
}

/** Nothing on this page keeps anybody out. Colours cost four times the rest: they are looked at on every page, and on the one that shows every component (demo/every-page.e2e.ts). */
export async function accessible(page: Page): Promise<void> {
  expect(await violationsOn(page, 'rest')).toEqual([]);
}
