import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { bringIntoRow } from './bring-into-row.js';
import styles from './on-this-page.module.css';
import { texts } from './ui.texts.js';

interface Part {
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
}

/** Fewer are seen without a list. */
const ENOUGH = 4;

/** The sections that stand beside or after this line, one calm row of links: it stays at the top while one reads, and says where one is. Sections that come late join it by themselves. */
export function OnThisPage() {
  const row = useRef<HTMLElement>(null);
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const around = row.current?.parentElement;
    if (!around) return;
    const read = () => setParts((before) => keep(before, partsOf(around)));
    const late = new MutationObserver(read);
    late.observe(around, { childList: true, subtree: true });
    read();
    return () => late.disconnect();
  }, []);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && setHere(target.getAttribute('aria-labelledby'))), { rootMargin: '-15% 0px -75% 0px' });
    for (const { id } of parts) seen.observe(sectionOf(id) ?? document.body);
    return () => seen.disconnect();
  }, [parts]);
  useEffect(() => bringIntoRow(row.current, '[aria-current]'), [here]);
  return (
    <nav ref={row} aria-label={texts.onThisPage} className={styles.row} hidden={parts.length < ENOUGH}>
      {parts.map(({ id, title }) => <a key={id} href={`#${id}`} className={styles.part} aria-current={id === here ? 'location' : undefined} onClick={(event) => goTo(event, id)}>{title}</a>)}
    </nav>
  );
}

const sectionOf = (id: string): HTMLElement | null => document.getElementById(id)?.closest('section') ?? null;

function partsOf(around: Element): Part[] {
  return [...around.querySelectorAll('section[data-section]')].flatMap((section) => {
    const heading = section.querySelector('h2');
    const outer = section.parentElement?.closest('section[data-section]') ?? null;
    return heading?.id && !around.contains(outer) ? [{ id: heading.id, title: heading.textContent }] : [];
  });
}

const keep = (before: readonly Part[], found: readonly Part[]): readonly Part[] =>
  before.length === found.length && before.every(({ id, title }, at) => id === found[at]?.id && title === found[at].title) ? before : found;

/** To the section, and on from there by keyboard; the address stays. */
function goTo(event: MouseEvent, id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  event.preventDefault();
  sectionOf(id)?.scrollIntoView({ block: 'start' });
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
