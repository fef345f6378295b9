import type pg from 'pg';
import { call } from './auth-database.js';

/** A provider as it is kept: the secret sealed, in hex. */
export interface KeptProvider {
  issuer: string;
  clientId: string;
  secret: string;
}

export interface Attempt extends KeptProvider {
  nonce: string;
  verifier: string;
  maxAge: number | null;
  next: string | null;
}

export interface Begun {
  state: string;
  browser: string;
  nonce: string;
  verifier: string;
  maxAge: number | null;
  next: string | null;
}

export interface Claimed {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  authenticatedAt: Date | null;
}

/** The functions of single sign-on that this process alone may call. */
export class SingleSignOnStore {
  constructor(private readonly pool: pg.Pool) {}

  configure(token: string, { name, issuer, clientId, domains }: { name: string; issuer: string; clientId: string; domains: string[] }, secret: Buffer | null): Promise<unknown> {
    return call(this.pool, 'auth.configure_single_sign_on($1, $2, $3, $4, $5, $6)', [token, name, issuer, clientId, secret, domains]);
  }

  begin(provider: string, { state, browser, nonce, verifier, maxAge, next }: Begun): Promise<KeptProvider> {
    return call(this.pool, 'auth.begin_single_sign_on($1, $2, $3, $4, $5, $6, $7)', [provider, state, browser, nonce, verifier, maxAge, next]);
  }

  /** What this browser began, which is used up by asking. */
  take(provider: string, state: string, browser: string): Promise<Attempt> {
    return call(this.pool, 'auth.take_single_sign_on($1, $2, $3)', [provider, state, browser]);
  }

  /** A new session's token; null when the person has been asked by mail first. */
  signIn(provider: string, { issuer, subject, email, emailVerified, authenticatedAt }: Claimed): Promise<string | null> {
    return call(this.pool, 'auth.sign_in_with_single_sign_on($1, $2, $3, $4, $5, $6)', [provider, issuer, subject, email, emailVerified, authenticatedAt]);
  }
}
