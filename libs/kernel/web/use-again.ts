import { useCallback, useEffect, useRef } from 'react';

/**
 * Asks again: at once, or where an answer is on the way (it may not know what has just happened) as soon as that is here. Asked at once, it would break the one
 * on the way off, for ever where things happen faster than they are answered; or be taken for it, where another part of the page asks the same.
 */
export function useAgain(isAsking: boolean, ask: () => void): () => void {
  const asking = useRef(isAsking);
  const isWanted = useRef(false);
  useEffect(() => {
    asking.current = isAsking;
    if (isAsking || !isWanted.current) return;
    isWanted.current = false;
    ask();
  }, [isAsking, ask]);
  return useCallback(() => {
    if (asking.current) isWanted.current = true;
    else ask();
  }, [ask]);
}
