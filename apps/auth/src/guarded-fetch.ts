import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isAllowed, isPublicAddress } from '@tribune/kernel/server';
import type { CustomFetch } from 'openid-client';

const LARGEST = 1_000_000;

/** The address that was named, or the one that its name leads to, is not for asking. */
export class AddressForbidden extends Error {}

/** Asks a provider whose address an administrator has typed: the literal address and the one its name is looked up to are both weighed, right where it connects; no redirection is followed. */
export const guardedFetch = (opened: readonly string[]): CustomFetch => (address, { method, headers, body, signal }) =>
  new Promise<Response>((resolve, reject) => {
    const url = new URL(address);
    const plain = url.protocol === 'http:';
    const allowed = (ip: string): boolean => (plain ? isAllowed(ip, opened) : isPublicAddress(ip, opened));
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if ((!plain && url.protocol !== 'https:') || (isIP(literal) && !allowed(literal))) return reject(new AddressForbidden(url.host));
    const request = (plain ? http : https).request(url, { method, headers, lookup: lookingUp(allowed), ...(signal && { signal }) }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= LARGEST) chunks.push(chunk);
        else response.destroy(new Error('The provider answers too much.'));
      });
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 502;
        const named = Object.entries(response.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
        resolve(new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers: named }));
      });
    });
    request.on('error', reject);
    request.end(body === undefined || body === null ? undefined : typeof body === 'string' || body instanceof URLSearchParams ? body.toString() : Buffer.from(body as Uint8Array));
  });

function lookingUp(allowed: (ip: string) => boolean): LookupFunction {
  return (name, options, done) =>
    dns.lookup(name, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? new Error('no address'), []);
      // one forbidden address among them is enough: the next connection might take it
      if (!found.every(({ address }) => allowed(address))) return done(new AddressForbidden(name), []);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
}
