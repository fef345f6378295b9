import { useState } from 'react';

/** What was known before a request that did not get through: a page does not vanish under somebody who is typing. `about` tells one thing from another. */
export function useKept<D>(data: D | undefined, about: unknown, isLost: boolean): D | undefined {
  const key = JSON.stringify(about);
  const [kept, keep] = useState<{ key: string; data: D }>();
  if (data !== undefined && (kept?.data !== data || kept.key !== key)) keep({ key, data });
  return data ?? (isLost && kept?.key === key ? kept.data : undefined);
}
