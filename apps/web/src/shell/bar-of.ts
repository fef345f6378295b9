import type { NavEntry, Session } from '@tribune/kernel/web';

const TABS = 4;

/** Which places stand in the bar of a phone, in the navigation's order, and which behind "More": nobody needs that for one place, whose room it takes. */
export function barOf(places: readonly NavEntry[], session: Session | null): { bar: readonly NavEntry[]; rest: readonly NavEntry[] } {
  if (places.length <= TABS + 1) return { bar: places, rest: [] };
  const wanted = places.filter(({ wantedInBar }) => session !== null && wantedInBar?.(session));
  const first = new Set([...wanted, ...places.filter((place) => !wanted.includes(place)).slice(0, Math.max(0, TABS - wanted.length))]);
  return { bar: places.filter((place) => first.has(place)), rest: places.filter((place) => !first.has(place)) };
}
