/** Where somebody went by the palette, newest first, kept on this device for each person apart. */
export interface Place { readonly to: string; readonly title: string }

const KEPT = 5;
const keyOf = (personId: string): string => `tribune.recent.${personId}`;

export function recentPlaces(personId: string): readonly Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** A forbidden storage loses the list, never the way. */
export function rememberPlace(personId: string, place: Place): void {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify([place, ...recentPlaces(personId).filter(({ to }) => to !== place.to)].slice(0, KEPT)));
  } catch {
    /* private mode */
  }
}

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'to' in value && 'title' in value && typeof value.to === 'string' && typeof value.title === 'string';
