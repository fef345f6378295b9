/** What an address may begin with: what the API serves. Pages have names too, but whoever mistypes an address may put anything there. */
const PARTS = new Set(['', 'assets', 'audit', 'calendar', 'graphql', 'healthz', 'metrics', 'papers', 'pictures', 'r', 'readyz', 'sso', 'weekly']);

/** The first part of an address, for logs and traces: the rest may hold a secret. */
export function partOf(address: string): string {
  const [, part = ''] = address.split(/[/?]/);
  return PARTS.has(part) ? `/${part}` : 'other';
}
