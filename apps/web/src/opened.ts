/** The address of the page that was opened, as far as it is known before anything is asked: whoever is not signed in is sent from the first page to sign in. */
export function opened(): string {
  return location.pathname === '/' && 'signedOut' in document.documentElement.dataset ? '/sign-in' : location.pathname;
}

/** What the build has written into the page under this name; nothing in development. */
export function written<T>(id: string): T | undefined {
  const block = document.getElementById(id)?.textContent;
  return block ? (JSON.parse(block) as T) : undefined;
}

/** Whether organizations here are made up for a demonstration. */
export const isDemo = (): boolean => 'demo' in document.documentElement.dataset;
