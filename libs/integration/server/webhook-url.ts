import { isIP } from 'node:net';
import { isAllowed, isPublicAddress } from '@tribune/kernel/server';

/** Why an address is none for a webhook, as far as can be told without asking for its name. */
export type AddressProblem = 'NOT_AN_ADDRESS' | 'NOT_HTTPS' | 'OTHER_PORT' | 'WITH_PASSWORD' | 'NOT_PUBLIC';

/** The name or IP address in it, as it is looked up: the URL's own reading of `0x7f.1`, `2130706433` and `[::1]`. */
export const hostIn = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/** Where something else listens than a receiver, which might take the words of a message for its own: the bad ports of the Fetch Standard (2.9). */
const BAD_PORTS = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513,
  514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Null for an address that may be used; its name is looked up, and checked again, before each delivery. */
export function problemWith(text: string, allowed: readonly string[]): AddressProblem | null {
  if (text.length > 2_000 || !URL.canParse(text)) return 'NOT_AN_ADDRESS';
  const url = new URL(text);
  const host = hostIn(url);
  if (!['https:', 'http:'].includes(url.protocol) || !host) return 'NOT_AN_ADDRESS';
  if (BAD_PORTS.has(Number(url.port))) return 'OTHER_PORT';
  if (url.username || url.password) return 'WITH_PASSWORD';
  const isLiteral = isIP(host) !== 0;
  if (url.protocol === 'http:' && !(isLiteral && isAllowed(host, allowed))) return 'NOT_HTTPS';
  if (isLiteral ? !isPublicAddress(host, allowed) : isLocalName(host) && allowed.length === 0) return 'NOT_PUBLIC';
  return null;
}

/** Names that only one network knows. */
const isLocalName = (host: string): boolean => !host.includes('.') || /\.(localhost|local|internal|home\.arpa)$/i.test(host);
