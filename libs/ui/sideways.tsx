import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './sideways.module.css';

/** Less than this is rounding. */
const NOTHING = 4;

/** What is wider than its place scrolls sideways in it, by keyboard too; while there is more to the right, its edge is in shade. */
export function Sideways({ label, className, children }: { label: string; className?: string | undefined; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  const look = () => {
    const { scrollWidth, clientWidth, scrollLeft } = frame.current ?? { scrollWidth: 0, clientWidth: 0, scrollLeft: 0 };
    setGoesOn(scrollWidth - clientWidth - scrollLeft > NOTHING);
  };
  useEffect(() => {
    const sizes = new ResizeObserver(look);
    const place = frame.current;
    for (const each of place ? [place, ...place.children] : []) sizes.observe(each);
    return () => sizes.disconnect();
  }, []);
  return (
    <div className={cx(styles.around, goesOn && styles.goesOn)}>
      <div ref={frame} className={cx(styles.frame, className)} role="region" aria-label={label} tabIndex={0} onScroll={look}>{children}</div>
    </div>
  );
}
