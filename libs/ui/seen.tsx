import { useEffect, useRef, type ReactNode } from 'react';

const LONG_ENOUGH = 900;

/** Says once that what it holds has been before somebody's eyes: half of it, or half the window, for about a second. */
export function Seen({ onSeen, children }: { onSeen: (() => void) | null; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  const waits = onSeen !== null;
  useEffect(() => {
    const element = place.current;
    if (!waits || !element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (!entry) return;
      const enough = entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= innerHeight / 2;
      if (enough) timer = setTimeout(() => document.visibilityState === 'visible' && latest.current?.(), LONG_ENOUGH);
    }, { threshold: [0, 0.25, 0.5, 0.75, 1] });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [waits]);
  return <div ref={place}>{children}</div>;
}
