import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

let awaited = false;

/** Says that the reader went to another page: its heading takes the focus as soon as it is there. */
export function awaitHeading(): void {
  awaited = true;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading) requestAnimationFrame(() => take(document.querySelector<HTMLElement>('main h1')));
}

function take(heading: HTMLElement | null): void {
  if (!awaited || !heading) return;
  awaited = false;
  heading.focus({ preventScroll: true });
}

/** For the one h1 of a page: focused after navigation, so that a screen reader starts there; never on first load. */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => take(heading.current), [title]);
  // When bones give way to the page, the heading that follows inherits the focus.
  useLayoutEffect(() => {
    const own = heading.current;
    return () => {
      if (own && document.activeElement === own) awaited = true;
    };
  }, []);
  return heading;
}
