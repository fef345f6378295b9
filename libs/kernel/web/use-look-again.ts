import { useEffect, useRef } from 'react';

const EACH = 30_000;

/** For a page that no live update reaches, because nobody is signed in: looks again when somebody comes back to it, and now and then while it is seen. */
export function useLookAgain(reload: () => void, wanted = true): void {
  const latest = useRef(reload);
  useEffect(() => {
    latest.current = reload;
  });
  useEffect(() => {
    if (!wanted) return undefined;
    const look = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const each = setInterval(look, EACH);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(each);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [wanted]);
}
