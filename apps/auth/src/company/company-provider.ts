import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';

/** Who sits before the company's page. */
export interface Account {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: unknown;
  /** When they have shown the company who they are, in seconds; now, without it. */
  readonly at?: number;
}
type Claims = Record<string, unknown>;

const CLIENT = { client_id: 'tribune', client_secret: 'a secret that only the two know', response_types: ['code'], grant_types: ['authorization_code'], require_auth_time: true };
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A real OpenID provider (certified, oidc-provider) in this process, whose ID tokens a test may forge. */
export class CompanyProvider {
  account: Account = { sub: 'nobody' };
  /** What it does to its own ID tokens before they go out, and with which key it then signs. */
  forge: ((claims: Claims) => Claims) | null = null;
  forgeKey: KeyObject | 'none' | null = null;
  demandsPkce = true;
  /** Whether the address stands in the ID token, too. */
  tellsAtOnce = false;
  private readonly key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  private readonly server: Server = createServer((req, res) => void this.answer(req, res));
  private provider?: Provider;

  async start(): Promise<this> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    this.allow('http://127.0.0.1:1/sso/none');
    return this;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on answers go to this address, and to no other. */
  allow(redirectUri: string): void {
    this.provider = new Provider(this.issuer, {
      clients: [{ ...CLIENT, redirect_uris: [redirectUri] }, { ...CLIENT, client_id: 'another', redirect_uris: [redirectUri] }],
      cookies: { keys: ['not a secret here'] },
      jwks: { keys: [{ ...this.key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'company' }] },
      pkce: { required: () => this.demandsPkce },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: !this.tellsAtOnce,
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/who' },
      findAccount: (_context: Context, sub: string) => ({ accountId: sub, claims: () => ({ sub, email: this.account.email, email_verified: this.account.email_verified }) }),
      loadExistingGrant: async ({ oidc }: Context) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { sub, at } = this.account;
    if (req.url === '/who') return this.provider?.interactionFinished(req, res, { login: { accountId: sub, ...(at !== undefined && { ts: at }) } });
    if (req.url === '/token' && this.forge) this.forging(res, this.forge);
    await this.provider?.callback()(req, res);
  }

  private forging(res: ServerResponse, forge: (claims: Claims) => Claims): void {
    const end = res.end.bind(res) as (text: string) => ServerResponse;
    res.end = ((chunk: unknown) => {
      const answer = JSON.parse(String(chunk)) as { id_token: string };
      const claims = JSON.parse(Buffer.from(answer.id_token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
      const text = JSON.stringify({ ...answer, id_token: this.signed(forge(claims)) });
      res.setHeader('content-length', Buffer.byteLength(text));
      return end(text);
    }) as typeof res.end;
  }

  private signed(claims: Claims): string {
    if (this.forgeKey === 'none') return `${encoded({ alg: 'none' })}.${encoded(claims)}.`;
    const text = `${encoded({ alg: 'RS256', kid: 'company' })}.${encoded(claims)}`;
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), this.forgeKey ?? this.key).toString('base64url')}`;
  }
}

/** A key that is not the provider's. */
export const anotherKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
