import { opened, written } from './opened.js';

/** Begins to fetch the files of the page that was opened, which its route asks for only once the whole application runs. */
export function fetchPage(): void {
  const address = opened();
  for (const [files, patterns] of Object.entries(written<Record<string, string[]>>('pages') ?? {})) {
    if (patterns.some((pattern) => matches(pattern, address))) files.split(' ').forEach(preload);
  }
}

/** /decisions/$number is every address with something in its place. */
const matches = (pattern: string, address: string): boolean => new RegExp(`^${pattern.replace(/\$\w+/g, '[^/]+')}/?$`).test(address);

function preload(file: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `/${file}`, crossOrigin: '' }));
}
