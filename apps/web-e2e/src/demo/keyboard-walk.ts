import type { Page } from '../test.js';

declare global {
  interface Window {
    walk?: { seen: Map<Element, string>; wanted: HTMLElement[]; lookOf: (element: Element) => string; plain: Map<Element, string> };
  }
}

/** Tabs through the page from where its own part begins: what cannot be reached, and where nothing shows that it has the focus. */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const presses = await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const usable = (element: HTMLElement) => element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled && !element.closest('[inert], [aria-hidden="true"]') && element.checkVisibility({ visibilityProperty: true });
    const all = [...main.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(usable);
    // of radio buttons one is in the order, and the arrows choose
    const group = (element: HTMLElement) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '');
    const wanted = all.filter((element, at) => !group(element) || all.findIndex((other) => group(other) === group(element)) === at);
    const styles = (element: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine } = getComputedStyle(element, pseudo);
      return [outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine].join();
    };
    const lookOf = (element: Element) => {
      const around: Element[] = [element];
      for (let up = element.parentElement; up && around.length < 5; up = up.parentElement) around.push(up);
      if (element.nextElementSibling) around.push(element.nextElementSibling);
      return [...around.map((each) => styles(each)), styles(element, '::after'), styles(element, '::before')].join('|');
    };
    const seen = new Map<Element, string>();
    (document.activeElement as HTMLElement | null)?.blur();
    window.walk = { seen, wanted, lookOf, plain: new Map(wanted.map((element) => [element, lookOf(element)])) };
    if (!document.body.dataset['walked']) {
      document.body.dataset['walked'] = 'yes';
      document.addEventListener('keydown', ({ key }) => {
        const at = document.activeElement;
        if (key === 'Tab' && at) window.walk?.seen.set(at, window.walk.lookOf(at));
      }, true);
    }
    main.tabIndex = -1;
    main.focus();
    // the parts of a date are stops of their own, and what comes while one walks is walked too
    return wanted.length + 30 + 8 * wanted.filter((element) => element instanceof HTMLInputElement && /date|time/.test(element.type)).length;
  });
  await pressTab(page, presses);
  return page.evaluate(() => {
    const { seen = new Map<Element, string>(), wanted = [], plain = new Map<Element, string>() } = window.walk ?? {};
    const reached = (element: HTMLElement) => (element instanceof HTMLInputElement && element.type === 'radio' ? [...seen.keys()].find((each) => each instanceof HTMLInputElement && each.name === element.name) : seen.has(element) ? element : undefined);
    const nameOf = (element: HTMLElement) => `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent.trim()) || element.id}”`.slice(0, 90);
    return wanted.flatMap((element) => {
      if (!element.isConnected) return [];
      const found = reached(element);
      if (!found) return [`${nameOf(element)} is not reached by Tab`];
      return plain.has(found) && seen.get(found) === plain.get(found) ? [`${nameOf(element)} does not show that it has the focus`] : [];
    });
  });
}

/** As fast as the page takes them: one after the other, without waiting for each to be answered. */
async function pressTab(page: Page, times: number): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () => [keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }), keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab })]);
  await Promise.all(presses.flat());
  await keyboard.detach();
}
