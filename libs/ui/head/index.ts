// The head of a page without React, for what stands there while the application is loading: page.tsx draws the same.
import '../styles.css';
import { cx } from '../cx.js';
import styles from '../page.module.css';

/** An element with these classes, these words or parts in it. */
export function element(tag: string, classes: string | undefined, ...parts: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = classes ?? '';
  made.append(...parts);
  return made;
}

/** A page that has its title and its lead, and nothing below them yet. */
export function pageHead({ title, lead, width }: { title: string; lead: string; width: 'narrow' | 'normal' }): HTMLElement {
  const head = element('div', cx(styles.header, width !== 'narrow' && styles.beside), element('h1', styles.title, title), element('p', styles.lead, lead));
  return element('div', cx(styles.page, styles[width]), head);
}
