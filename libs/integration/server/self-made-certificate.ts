import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One element of a certificate's encoding (DER): its kind, its length, what it holds. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? Buffer.from([body.length]) : Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), size, body]);
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const time = (at: Date): Buffer => der(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
const ECDSA_WITH_SHA256 = sequence(hex('06 08 2a 86 48 ce 3d 04 03 02'));
const COMMON_NAME = hex('06 03 55 04 03');
const ALTERNATIVE_NAME = hex('06 03 55 1d 11');
const BASIC_CONSTRAINTS = hex('06 03 55 1d 13');
const YES = hex('01 01 ff');

/** A server's certificate for one name, signed by nobody but itself, and its key; for the specs. */
export function selfMadeCertificate(host: string, { from, until }: { from: Date; until: Date }): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'der' } });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(host)))));
  const names = sequence(ALTERNATIVE_NAME, der(0x04, sequence(der(0x82, Buffer.from(host)))));
  const authority = sequence(BASIC_CONSTRAINTS, YES, der(0x04, sequence(YES)));
  const number = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const said = sequence(der(0xa0, hex('02 01 02')), number, ECDSA_WITH_SHA256, name, sequence(time(from), time(until)), name, publicKey, der(0xa3, sequence(names, authority)));
  const signature = der(0x03, Buffer.from([0]), sign('sha256', said, createPrivateKey(privateKey)));
  const body = sequence(said, ECDSA_WITH_SHA256, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return { cert: `-----BEGIN CERTIFICATE-----\n${body.trim()}\n-----END CERTIFICATE-----\n`, key: privateKey };
}
