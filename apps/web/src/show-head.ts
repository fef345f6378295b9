import { texts as waiting } from '@tribune/decision/web/head';
import { texts as signIn } from '@tribune/people/web/head';
import { element, pageHead } from '@tribune/ui/head';
import { isDemo, opened } from './opened.js';
import { MARK } from './shell/brand-mark.js';
import inside from './shell/app-shell.module.css';
import brand from './shell/brand.module.css';
import open from './shell/open-shell.module.css';

type Head = Parameters<typeof pageHead>[0];

/** Where people come in, and in which frame. */
const PAGES: Record<string, [typeof open, () => Head]> = {
  '/': [inside, () => ({ ...waiting, width: 'normal' })],
  '/sign-in': [open, () => ({ ...signIn, width: isDemo() ? 'normal' : 'narrow' })],
};

/**
 * Where people come in, what is known of the page stands there while the application is loading, at the place where it will stand.
 * It is a picture of it, which cannot be pressed and is not read out, and goes in the frame in which the page itself has come.
 */
export function showHead(): void {
  const place = document.getElementById('head');
  const root = document.getElementById('root');
  const [frame, head] = PAGES[opened()] ?? [];
  if (!place || !root || !frame || !head) return;
  if (!navigator.serviceWorker?.controller) place.dataset['first'] = '';
  place.append(element('div', frame.shell, element('header', frame.header, element('span', frame.brand, brandOf())), element('div', frame.main, pageHead(head()))));
  const arrived = new MutationObserver(() => {
    if (!root.querySelector('h1')) return;
    arrived.disconnect();
    place.remove();
  });
  arrived.observe(root, { childList: true, subtree: true });
}

function brandOf(): HTMLElement {
  const made = element('span', brand.brand);
  made.innerHTML = `<svg width="28" height="28" viewBox="0 0 32 32" class="${brand.mark}">${MARK}</svg><span>Tribune</span>`;
  return made;
}
