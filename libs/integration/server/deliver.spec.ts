import type { LookupAddress } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { deliver } from './deliver.js';
import { allowedSubnets, isPublicAddress } from '@tribune/kernel/server';
import { selfMadeCertificate } from './self-made-certificate.js';
import { problemWith } from './webhook-url.js';

/** Spellings that lead to this machine, its network, a cloud's metadata, or hide such an address. */
const LITERALS = [
  '127.0.0.1', '127.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001', '127.0.0.1.', '0', '0.0.0.0', '10.0.0.1', '10.255.255.255', '100.64.0.1', '169.254.169.254', '0xa9fea9fe', '2852039166',
  '172.16.0.1', '172.31.255.254', '192.168.1.1', '192.0.0.170', '192.88.99.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255',
  '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:a9fe:a9fe]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::a9fe:a9fe]', '[2002:7f00:1::]', '[2001:0:7f00:1::]',
  '[fc00::1]', '[fd00:ec2::254]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[ff02::1]', '[100::1]', '[2001:db8::1]', '１２７.０.０.１', '①②⑦.⓪.⓪.①',
];
const NAMES = ['localhost', 'LOCALHOST', 'localhost.', 'metadata.google.internal', 'printer.local', 'database', 'a.localhost'];

test('however a private address is spelled, nothing is delivered there', () => {
  const accepted = [...LITERALS, ...NAMES].filter((host) => problemWith(`https://${host}/hook`, []) === null);
  expect(accepted).toEqual([]);
  expect(LITERALS.length).toBeGreaterThan(40);
  expect(['https://example.com/hook', 'https://8.8.8.8/', 'https://[2606:4700:4700::1111]:8443/x', 'https://xn--mnchen-3ya.example/h'].map((url) => problemWith(url, []))).toEqual([null, null, null, null]);
});

test('what is no https address without a password is told apart', () => {
  const problems = ['', 'not an address', 'ftp://example.com', 'file:///etc/passwd', 'javascript:alert(1)', 'http://example.com', 'https://user:secret@example.com/', 'https://user@example.com', `https://example.com/${'a'.repeat(2_000)}`].map((url) => problemWith(url, []));
  expect(problems).toEqual(['NOT_AN_ADDRESS', 'NOT_AN_ADDRESS', 'NOT_AN_ADDRESS', 'NOT_AN_ADDRESS', 'NOT_AN_ADDRESS', 'NOT_HTTPS', 'WITH_PASSWORD', 'WITH_PASSWORD', 'NOT_AN_ADDRESS']);
  // what the operator has opened, there plain http too, and nothing beside it
  expect(['http://127.0.0.1:9001/x', 'http://10.1.2.3/', 'https://10.1.3.1/', 'http://[::1]/', 'http://192.168.0.1/'].map((url) => problemWith(url, ['127.0.0.0/8', '10.1.2.0/24', '::1']))).toEqual([null, null, 'NOT_PUBLIC', null, 'NOT_HTTPS']);
  // where mail, shells and the like listen, which might take a message for their own language, in a network that is open too
  expect([22, 25, 6379, 8443].map((port) => problemWith(`https://127.0.0.1:${port}/x`, ['127.0.0.0/8']))).toEqual(['OTHER_PORT', 'OTHER_PORT', null, null]);
  expect(allowedSubnets('WEBHOOK_ALLOW', ' 10.1.2.0/24, ::1,')).toEqual(['10.1.2.0/24', '::1']);
  for (const wrong of ['10.1.2.0/33', 'example.com', '10.0.0.0/8/8', '::1/129']) expect(() => allowedSubnets('WEBHOOK_ALLOW', wrong)).toThrow(wrong);
  expect([isPublicAddress('fe80::1%eth0'), isPublicAddress('no address'), isPublicAddress('')]).toEqual([false, false, false]);
});

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => (server.closeAllConnections(), server.close())));
async function receiver(answer: RequestListener): Promise<{ url: string; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => (asked.push(request.url ?? ''), answer(request, response)));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, asked };
}
const HERE = ['127.0.0.1'];
const send = (url: string, more: Partial<Parameters<typeof deliver>[1]> = {}) => deliver({ url, headers: {}, body: '{}' }, { allowed: HERE, ...more });

test('a name is looked up once, every address of it must be public, and the connection goes to the one that was checked', async () => {
  const inside = await receiver((_, response) => response.end('secret'));
  const looked: string[] = [];
  const answering = (...answers: string[]) => async (host: string): Promise<LookupAddress[]> => (looked.push(host), answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  const https = `https://rebound.example:${inside.port}/`;
  for (const address of ['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', 'fd00::1']) {
    expect(await send(https, { allowed: [], resolve: answering(address) })).toMatchObject({ arrived: false, status: null, answer: expect.stringContaining('private network') });
    // one good address beside it does not help
    expect(await send(https, { allowed: [], resolve: answering('93.184.216.34', address) })).toMatchObject({ arrived: false, answer: expect.stringContaining('private network') });
  }
  expect(inside.asked).toEqual([]);
  // a name that is public when it is checked and private a moment later: there is no second look
  looked.length = 0;
  let turn = 0;
  const rebinding = async (host: string): Promise<LookupAddress[]> => (looked.push(host), [{ address: turn++ === 0 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
  const outcome = await send(`https://rebound.example:${inside.port}/`, { allowed: ['192.0.2.1'], resolve: rebinding, timeoutMs: 400 });
  expect([outcome.arrived, looked, inside.asked]).toEqual([false, ['rebound.example'], []]);
});

test('no redirect is followed, nobody is waited for longer than the time there is, and no long answer is read to its end', async () => {
  const target = await receiver((_, response) => response.end());
  const redirecting = await receiver((_, response) => response.writeHead(307, { location: `${target.url}/elsewhere` }).end());
  expect(await send(redirecting.url)).toMatchObject({ arrived: false, status: 307, answer: 'Redirects are not followed' });
  expect(target.asked).toEqual([]);

  const silent = await receiver(() => undefined);
  const dripping = await receiver((_, response) => {
    response.writeHead(200);
    const drops = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(drops));
  });
  for (const url of [silent.url, dripping.url]) expect(await send(url, { timeoutMs: 400 })).toMatchObject({ arrived: false, answer: 'No answer within 0.4 seconds' });

  let written = 0;
  const huge = await receiver((_, response) => {
    const more = (): void => {
      while (!response.destroyed && written < 200e6) {
        written += 65_536;
        if (!response.write('x'.repeat(65_536))) return void response.once('drain', more);
      }
    };
    more();
  });
  const outcome = await send(huge.url);
  expect([outcome.arrived, outcome.status, outcome.answer]).toEqual([true, 200, 'x'.repeat(300)]);
  expect(written).toBeLessThan(50e6);

  const rude = await receiver((request) => request.socket.destroy());
  expect(await send(rude.url)).toMatchObject({ arrived: false, status: null });
  const odd = await receiver((_, response) => response.writeHead(500).end('no\u0000 \u001b[31mluck\ufffd'));
  expect(await send(odd.url)).toMatchObject({ arrived: false, status: 500, answer: 'no [31mluck' });
});

test('over TLS it goes to who can show a certificate for this name that is trusted and has not run out, and tells nobody else a word', async () => {
  const day = 24 * 60 * 60 * 1_000;
  const valid = { from: new Date(Date.now() - day), until: new Date(Date.now() + day) };
  const receiving = async (made: { cert: string; key: string }): Promise<{ port: number; heard: string[]; named: string[] }> => {
    const [heard, named]: [string[], string[]] = [[], []];
    const server = createSecureServer({ ...made, SNICallback: (name, done) => (named.push(name), done(null)) }, (request, response) => {
      request.on('data', (part: Buffer) => heard.push(part.toString())).on('end', () => response.end('thank you'));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, heard, named };
  };
  const here = async (): Promise<LookupAddress[]> => [{ address: '127.0.0.1', family: 4 }];
  const own = selfMadeCertificate('hooks.example', valid);
  const { port, heard, named } = await receiving(own);
  const to = (host: string, authorities?: string, at = port) => send(`https://${host}:${at}/hook`, { resolve: here, ...(authorities && { authorities }) });

  expect(await to('hooks.example', own.cert)).toMatchObject({ arrived: true, status: 200, answer: 'thank you' });
  // the name is asked for, though the connection goes to the address that was checked
  expect([heard, named]).toEqual([['{}'], ['hooks.example']]);
  expect(await to('other.example', own.cert)).toMatchObject({ arrived: false, status: null, answer: expect.stringContaining('other.example') });
  expect(await to('hooks.example')).toMatchObject({ arrived: false, status: null, answer: expect.stringContaining('self') });
  expect(await to('hooks.example', selfMadeCertificate('hooks.example', valid).cert)).toMatchObject({ arrived: false, status: null });
  const old = selfMadeCertificate('hooks.example', { from: new Date(Date.now() - 3 * day), until: new Date(Date.now() - day) });
  const late = await receiving(old);
  expect(await to('hooks.example', old.cert, late.port)).toMatchObject({ arrived: false, status: null, answer: expect.stringContaining('expired') });
  expect([heard.length, late.heard]).toEqual([1, []]);
});
