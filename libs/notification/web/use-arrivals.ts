import { useEffect, useRef } from 'react';

const EACH = 2_500;

/** Asks again every few seconds while the page is looked at: mail comes without an event. */
export function useArrivals(reload: () => void): void {
  const latest = useRef(reload);
  useEffect(() => {
    latest.current = reload;
  });
  useEffect(() => {
    const timer = setInterval(() => document.hidden || latest.current(), EACH);
    return () => clearInterval(timer);
  }, []);
}
