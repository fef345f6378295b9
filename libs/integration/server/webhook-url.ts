import { isIP } from 'node:net';
import { isAllowed, isPublicAddress } from '@tribune/kernel/server';

/** Why an address is none for a webhook, as far as can be told without asking for its name. */
export type AddressProblem = 'NOT_AN_ADDRESS' | 'NOT_HTTPS' | 'WITH_PASSWORD' | 'NOT_PUBLIC';

/** The name or IP address in it, as it is looked up: the URL's own reading of `0x7f.1`, `2130706433` and `[::1]`. */
export const hostIn = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/** Null for an address that may be used; its name is looked up, and checked again, before each delivery. */
export function problemWith(text: string, allowed: readonly string[]): AddressProblem | null {
  if (text.length > 2_000 || !URL.canParse(text)) return 'NOT_AN_ADDRESS';
  const url = new URL(text);
  const host = hostIn(url);
  if (!['https:', 'http:'].includes(url.protocol) || !host) return 'NOT_AN_ADDRESS';
  if (url.username || url.password) return 'WITH_PASSWORD';
  const isLiteral = isIP(host) !== 0;
  if (url.protocol === 'http:' && !(isLiteral && isAllowed(host, allowed))) return 'NOT_HTTPS';
  if (isLiteral ? !isPublicAddress(host, allowed) : isLocalName(host) && allowed.length === 0) return 'NOT_PUBLIC';
  return null;
}

/** Names that only one network knows. */
const isLocalName = (host: string): boolean => !host.includes('.') || /\.(localhost|local|internal|home\.arpa)$/i.test(host);
