import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

interface Options {
  readonly challenge: string;
}

/** A passkey without a device: a real ES256 key, real CBOR, attestation "none". Everything it says can be bent, to see it refused. */
export class SoftAuthenticator {
  readonly id = randomBytes(32);
  counter = 0;
  private readonly key: { publicKey: KeyObject; privateKey: KeyObject };

  constructor(
    readonly origin: string,
    readonly rpId = new URL(origin).hostname,
  ) {
    this.key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  register({ challenge }: Options): object {
    const { x = '', y = '' } = this.key.publicKey.export({ format: 'jwk' });
    const cose = map([[int(1), int(2)], [int(3), int(-7)], [int(-1), int(1)], [int(-2), byteString(Buffer.from(x, 'base64url'))], [int(-3), byteString(Buffer.from(y, 'base64url'))]]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const data = Buffer.concat([this.authenticatorData(0x45), Buffer.alloc(16), length, this.id, cose]);
    const attestation = map([[text('fmt'), text('none')], [text('attStmt'), map([])], [text('authData'), byteString(data)]]);
    const response = { clientDataJSON: this.clientData('webauthn.create', challenge).toString('base64url'), attestationObject: attestation.toString('base64url'), transports: ['internal'] };
    return this.credential(response);
  }

  sign({ challenge }: Options): object {
    this.counter += 1;
    const authenticatorData = this.authenticatorData(0x05);
    const clientData = this.clientData('webauthn.get', challenge);
    const signature = createSign('SHA256').update(authenticatorData).update(sha256(clientData)).sign(this.key.privateKey);
    return this.credential({ clientDataJSON: clientData.toString('base64url'), authenticatorData: authenticatorData.toString('base64url'), signature: signature.toString('base64url') });
  }

  private credential(response: object): object {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  /** 0x01 present, 0x04 verified, 0x40 with the credential. */
  private authenticatorData(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(Buffer.from(this.rpId)), Buffer.from([flags]), counter]);
  }
}

const sha256 = (value: Buffer) => createHash('sha256').update(value).digest();
const head = (major: number, n: number): Buffer => (n < 24 ? Buffer.from([(major << 5) | n]) : n < 256 ? Buffer.from([(major << 5) | 24, n]) : Buffer.from([(major << 5) | 25, n >> 8, n & 255]));
const int = (n: number) => (n < 0 ? head(1, -n - 1) : head(0, n));
const byteString = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (entries: [Buffer, Buffer][]) => Buffer.concat([head(5, entries.length), ...entries.flat()]);
