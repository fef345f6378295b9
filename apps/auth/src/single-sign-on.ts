import { Refused } from '@tribune/kernel/domain';
import * as oidc from 'openid-client';
import { discovered, logged } from './provider.js';
import type { SecretBox } from './sealed-secret.js';
import type { Claimed, KeptProvider, SingleSignOnStore } from './single-sign-on-store.js';

export interface Settings {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly domains: string[];
}

export interface Where {
  /** What the public address is; a provider's own way back begins with it. */
  readonly publicUrl: string;
  readonly fetch: oidc.CustomFetch;
  readonly secrets: SecretBox | null;
}

/** OpenID Connect, authorization code with PKCE. What is verified here, and nothing else, makes a session of it. */
export class SingleSignOn {
  constructor(
    private readonly store: SingleSignOnStore,
    private readonly where: Where,
  ) {}

  /** Keeps the settings once the provider has been found at its address. */
  async configure(token: string, { clientSecret, ...settings }: Settings): Promise<void> {
    const found = await discovered({ ...settings, clientSecret: clientSecret ?? 'kept' }, this.where.fetch);
    // as the provider spells it: with or without a stroke at its end
    const { issuer } = found.serverMetadata();
    await this.store.configure(token, { ...settings, issuer }, clientSecret === null ? null : this.box.seal(clientSecret, boundTo(issuer, settings.clientId)));
  }

  /** Where the browser goes, and the secret that it must bring back. */
  async begin(provider: string, next: string | null, maxAge: number | null): Promise<{ url: string; browser: string }> {
    const [state, nonce, verifier, browser] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier(), oidc.randomState()];
    const config = await this.found(await this.store.begin(provider, { state, browser, nonce, verifier, maxAge, next }));
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.wayBack(provider), scope: 'openid email', state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...(maxAge !== null && { max_age: String(maxAge) }),
    });
    return { url: url.href, browser };
  }

  /** The provider's answer, brought by the browser that began. */
  async finish(provider: string, browser: string, answer: string): Promise<{ token: string | null; next: string | null }> {
    const asked = await this.store.take(provider, new URLSearchParams(answer).get('state') ?? '', browser);
    const config = await this.found(asked);
    const claimed = await this.verified(config, provider, answer, asked).catch(notAccepted);
    return { token: await this.store.signIn(provider, claimed), next: asked.next };
  }

  private async verified(config: oidc.Configuration, provider: string, answer: string, { nonce, verifier, maxAge }: { nonce: string; verifier: string; maxAge: number | null }): Promise<Claimed> {
    const state = new URLSearchParams(answer).get('state') ?? '';
    const tokens = await oidc.authorizationCodeGrant(config, new URL(`${this.wayBack(provider)}?${answer}`), {
      expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true, ...(maxAge !== null && { maxAge }),
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('no ID token');
    // some providers tell the address only where they are asked for it
    const told = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
    const { email, email_verified: emailVerified } = told;
    return {
      issuer: claims.iss, subject: claims.sub, email: typeof email === 'string' ? email : null, emailVerified: emailVerified === true,
      authenticatedAt: typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1000) : null,
    };
  }

  private found({ issuer, clientId, secret }: KeptProvider): Promise<oidc.Configuration> {
    return discovered({ issuer, clientId, clientSecret: this.box.open(Buffer.from(secret, 'hex'), boundTo(issuer, clientId)) }, this.where.fetch);
  }

  private get box(): SecretBox {
    if (!this.where.secrets) throw new Refused('SecretsKeyMissing');
    return this.where.secrets;
  }

  /** Each provider has its own: an answer of one is none of another. */
  private wayBack(provider: string): string {
    return new URL(`/sso/${encodeURIComponent(provider)}`, this.where.publicUrl).href;
  }
}

const boundTo = (issuer: string, clientId: string): string => `${issuer}\n${clientId}`;

function notAccepted(error: unknown): never {
  if (error instanceof Refused) throw error;
  logged('a provider’s answer was not accepted', error);
  if (error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied') throw new Refused('SignInDeclined');
  throw new Refused('SingleSignOnNotAccepted');
}
