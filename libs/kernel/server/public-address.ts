import { BlockList, isIP, isIPv4 } from 'node:net';

/** Never asked for by who names an address from outside: this machine, its network, its cloud's metadata, addresses that hide others, and what is no single machine. */
const FORBIDDEN_V4 = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'];
/** All but global unicast, and in it what carries IPv4 inside (Teredo, 6to4), benchmarking, ORCHID and documentation; NAT64 lies outside of it. */
const GLOBAL_V6 = ['2000::/3'];
const FORBIDDEN_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listOf = (subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = '', prefix = family === 'ipv4' ? '32' : '128'] = subnet.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
};
const forbidden4 = listOf(FORBIDDEN_V4, 'ipv4');
const forbidden6 = listOf(FORBIDDEN_V6, 'ipv6');
const global6 = listOf(GLOBAL_V6, 'ipv6');

/** Whether an address that somebody has typed may be asked at this IP address; `allowed` are subnets that the operator has opened. */
export function isPublicAddress(address: string, allowed: readonly string[] = []): boolean {
  if (isAllowed(address, allowed)) return true;
  if (isIPv4(address)) return !forbidden4.check(address, 'ipv4');
  return isIP(address) === 6 && !address.includes('%') && global6.check(address, 'ipv6') && !forbidden6.check(address, 'ipv6');
}

/** Opened by the operator: there plain http will do as well. */
export function isAllowed(address: string, allowed: readonly string[]): boolean {
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  const same = allowed.filter((subnet) => (isIP(subnet.split('/')[0] ?? '') === 4) === (family === 'ipv4'));
  return isIP(address) !== 0 && !address.includes('%') && same.length > 0 && listOf(same, family).check(address, family);
}

/** The subnets that the operator has opened in this variable: `WEBHOOK_ALLOW=10.1.2.0/24, 127.0.0.1`. */
export function allowedSubnets(variable: 'WEBHOOK_ALLOW' | 'SINGLE_SIGN_ON_ALLOW', setting: string = process.env[variable] ?? ''): string[] {
  const subnets = setting.split(',').map((each) => each.trim()).filter(Boolean);
  const wrong = subnets.find((each) => !/^[^/]+(\/\d{1,3})?$/.test(each) || isIP(each.split('/')[0] ?? '') === 0 || Number(each.split('/')[1] ?? 0) > (isIPv4(each.split('/')[0] ?? '') ? 32 : 128));
  if (wrong) throw new Error(`${variable} names subnets, such as 10.1.2.0/24 or ::1; "${wrong}" is none.`);
  return subnets;
}
