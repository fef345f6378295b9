import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '@tribune/kernel/server';
import { hostIn, problemWith } from './webhook-url.js';

export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of an attempt: the receiver's status and the beginning of what it said, or why nothing came. */
export interface Outcome {
  readonly arrived: boolean;
  readonly status: number | null;
  readonly answer: string;
  readonly tookMs: number;
}

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;
export interface Delivering {
  readonly allowed: readonly string[];
  readonly resolve?: Resolve;
  readonly timeoutMs?: number;
  /** Certificates to trust in place of those that Node trusts (NODE_EXTRA_CA_CERTS adds to these). */
  readonly authorities?: string;
}

const TIMEOUT = 10_000;
/** So much of an answer is read; so much of it is kept. */
const READ = 4_096;
const KEPT = 300;

const resolveByName: Resolve = (host) => new Promise((resolve, reject) => systemLookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found))));

/**
 * Posts a message to a user's address, once: the name is looked up once, every address that it has must be public, and the connection goes to the one that was checked, whatever
 * the name says a moment later. No redirects; ten seconds for all of it; a long answer is not read to its end.
 */
export async function deliver(message: Message, { allowed, resolve = resolveByName, timeoutMs = TIMEOUT, authorities }: Delivering): Promise<Outcome> {
  const begun = performance.now();
  const outcome = (status: number | null, answer: string): Outcome => ({ arrived: status !== null && status >= 200 && status < 300, status, answer: printable(answer), tookMs: Math.round(performance.now() - begun) });
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const problem = problemWith(message.url, allowed);
    if (problem) return outcome(null, `This address is not delivered to: ${problem}`);
    const address = await within(signal, checked(hostIn(new URL(message.url)), allowed, resolve));
    if (!address) return outcome(null, 'This address is not delivered to: it leads into a private network');
    const { status, text } = await post(message, address, { signal, ...(authorities && { ca: authorities }) });
    return outcome(status, status >= 300 && status < 400 ? 'Redirects are not followed' : text);
  } catch (error) {
    return outcome(null, signal.aborted ? `No answer within ${timeoutMs / 1_000} seconds` : error instanceof Error ? (error.message || (error as NodeJS.ErrnoException).code || error.name) : String(error));
  }
}

/** The address to connect to; null when one of those that the name has is forbidden. */
async function checked(host: string, allowed: readonly string[], resolve: Resolve): Promise<LookupAddress | null> {
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host);
  return found.every(({ address }) => isPublicAddress(address, allowed)) ? (found[0] ?? null) : null;
}

function post({ url, headers, body }: Message, address: LookupAddress, how: { signal: AbortSignal; ca?: string }): Promise<{ status: number; text: string }> {
  const pinned: LookupFunction = (_name, options, done) => (options.all ? done(null, [address]) : done(null, address.address, address.family));
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent: false, lookup: pinned, ...how, maxHeaderSize: 16_384, headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'Tribune-Webhooks/1' } }, (response) => {
      // its status decides; what it says is for the log alone
      beginningOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject).finally(() => asked.destroy());
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function beginningOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    if ((size += part.length) >= READ) break;
  }
  return Buffer.concat(parts).subarray(0, READ).toString('utf8');
}

const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('too late')), { once: true }))]);

/** One line without control characters, which neither the log nor the database takes. */
const printable = (text: string): string => [...text.replace(/[\u0000-\u0020\u007f\ufffd]+/g, ' ').trim()].slice(0, KEPT).join('');
