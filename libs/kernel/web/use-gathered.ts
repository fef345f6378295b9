import { useEffect, useRef, useState } from 'react';
import { Gathered, type Send } from './gathered.js';

/** Takes ids as they come, and sends them together; what did not get through is sent again. */
export function useGathered(send: Send): (id: string) => void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const [gathered] = useState(() => new Gathered((ids) => latest.current(ids)));
  useEffect(() => {
    const again = (): void => gathered.again();
    addEventListener('online', again);
    // what waits is still sent when the reader has gone on to another page
    return () => removeEventListener('online', again);
  }, [gathered]);
  return (id) => gathered.add(id);
}
