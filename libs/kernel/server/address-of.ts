import { BlockList, isIP } from 'node:net';
import type { Request } from 'express';

const near = new BlockList();
for (const [address, prefix] of [['10.0.0.0', 8], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) near.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) near.addSubnet(address, prefix, 'ipv6');

/**
 * The address that asks, as it is counted: IPv6 by its first half, which is what one household or server has. Null for an address of the machine's own network as long
 * as nobody has said in TRUST_PROXY who stands in front: it is a balancer's then, and everybody's.
 */
export function addressOf(request: Pick<Request, 'ip' | 'headers' | 'socket'> | undefined): string | null {
  const ip = readable(request?.ip) ?? readable(request?.socket.remoteAddress);
  if (!ip) return null;
  const family = isIP(ip);
  if (!process.env['TRUST_PROXY'] && near.check(ip, family === 6 ? 'ipv6' : 'ipv4')) {
    if (request?.headers['x-forwarded-for']) complain();
    return null;
  }
  return family === 6 ? firstHalf(ip) : ip;
}

/** Some proxies write a port behind the address. What cannot be read at all counts as the proxy's that has sent it: nobody asks without end by writing anything there. */
function readable(written = ''): string | undefined {
  const [, bracketed, plain] = /^\[([^\]]+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(written.trim()) ?? [];
  const ip = (bracketed ?? plain ?? written.trim()).replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(ip) ? ip : undefined;
}

/** `2001:db8::1` and `2001:db8:0:0:9::` are one. */
function firstHalf(ip: string): string {
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? [];
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const groups = tail === undefined ? front : [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** For Express: how many proxies stand in front, or their addresses. `true` would believe whatever a client writes. */
export function trustedProxies(setting: string | undefined): number | string[] | false {
  if (!setting) return false;
  if (/^\d+$/.test(setting)) return Number(setting);
  if (setting === 'true') throw new Error('TRUST_PROXY names proxies: how many stand in front (1), or their addresses (loopback, 10.0.0.0/8).');
  return setting.split(',').map((each) => each.trim());
}

let complained = false;
function complain(): void {
  if (!complained) console.error(JSON.stringify({ level: 'warn', message: 'Requests come through a proxy, but TRUST_PROXY does not say which to believe: nobody is counted by address.' }));
  complained = true;
}
