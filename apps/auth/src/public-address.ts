import { BlockList, isIP } from 'node:net';

/** This machine, its networks, its cloud's metadata, addresses that hide others, documentation, and what is no single machine. */
const FORBIDDEN = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** Of IPv6 nothing else is the open internet. */
const GLOBAL_V6 = ['2000::/3'];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

function holds(subnets: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [base = '', prefix] = subnet.split('/');
    const family = familyOf(base);
    // an IPv4 address would be found in lists of IPv6, too
    if (family === familyOf(address)) list.addSubnet(base, Number(prefix ?? (family === 'ipv4' ? 32 : 128)), family);
  }
  return list.check(address, familyOf(address));
}

/** Whether the operator has opened this IP address, which is on no open network: there plain http will do, too. */
export const isOpened = (address: string, opened: readonly string[]): boolean => isIP(address) !== 0 && !address.includes('%') && holds(opened, address);

/** Whether a provider may be asked at this IP address. */
export function mayBeAsked(address: string, opened: readonly string[]): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  if (holds(opened, address)) return true;
  return !holds(FORBIDDEN, address) && (familyOf(address) === 'ipv4' || holds(GLOBAL_V6, address));
}

/** The operator's subnets: `SINGLE_SIGN_ON_ALLOW=10.1.2.0/24, 127.0.0.1`. */
export const openedBy = (setting: string | undefined): string[] => (setting ?? '').split(',').map((each) => each.trim()).filter(Boolean);
