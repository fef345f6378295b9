import { useEffect, useRef } from 'react';
import { liveHub, type About } from './live-hub.js';

/** Calls `reload` when something happens to what the page is about, after a reconnect, and after an act of one's own. */
export function useLive(about: About, reload: () => void): void {
  const latest = useRef({ about, reload });
  useEffect(() => {
    latest.current = { about, reload };
  });
  useEffect(() => liveHub.watch(() => latest.current.about, () => latest.current.reload()), []);
}
