/** Begins to fetch the files of the page that was opened, which its route asks for only once the whole application runs. */
export function fetchPage(): void {
  const named = document.getElementById('pages')?.textContent;
  if (!named) return;
  // whoever is not signed in is sent from the first page to sign in
  const address = location.pathname === '/' && 'signedOut' in document.documentElement.dataset ? '/sign-in' : location.pathname;
  for (const [files, patterns] of Object.entries(JSON.parse(named) as Record<string, string[]>)) {
    if (patterns.some((pattern) => matches(pattern, address))) files.split(' ').forEach(preload);
  }
}

/** /decisions/$number is every address with something in its place. */
const matches = (pattern: string, address: string): boolean => new RegExp(`^${pattern.replace(/\$\w+/g, '[^/]+')}/?$`).test(address);

function preload(file: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `/${file}`, crossOrigin: '' }));
}
