/** A path on this site, or the first screen: an address that somebody slipped in never leads away. */
export function safePath(next: string | null | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** Loads the page anew, so that nothing of the person before is left in memory; after signing in, and after signing out. */
export function goAfresh(next?: string | null): void {
  location.assign(safePath(next));
}
