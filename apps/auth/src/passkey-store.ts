import type pg from 'pg';
import { call } from './auth-database.js';

interface StoredCredential {
  id: string;
  transports: string[];
}

/** The functions that this process alone may call. */
export class PasskeyStore {
  constructor(private readonly pool: pg.Pool) {}

  begin(token: string, purpose: 'REGISTER' | 'SIGN') {
    return this.call<{ challenge: string; personId: string; name: string; email: string; credentials: StoredCredential[] }>('auth.begin_passkey($1, $2)', [token, purpose]);
  }

  beginSignIn(): Promise<string> {
    return this.call('auth.begin_passkey_sign_in()', []);
  }

  /** The challenge of this session, which is used up by asking. */
  takeChallenge(token: string, purpose: 'REGISTER' | 'SIGN'): Promise<string> {
    return this.call('auth.take_challenge($1, $2)', [token, purpose]);
  }

  takeSignInChallenge(challenge: string): Promise<boolean> {
    return this.call('auth.take_sign_in_challenge($1)', [challenge]);
  }

  async credential(id: string, token: string | null): Promise<{ id: string; publicKey: Uint8Array<ArrayBuffer>; counter: number }> {
    const { publicKey, counter } = await this.call<{ publicKey: string; counter: number }>('auth.passkey_of($1, $2)', [id, token]);
    return { id, publicKey: Uint8Array.from(Buffer.from(publicKey, 'hex')), counter };
  }

  register(token: string, credential: { id: string; publicKey: Uint8Array; counter: number; transports?: string[] | undefined }): Promise<unknown> {
    const { id, publicKey, counter, transports = [] } = credential;
    return this.call('auth.register_passkey($1, $2, $3, $4, $5)', [token, id, Buffer.from(publicKey), counter, transports]);
  }

  shown(token: string, id: string, counter: number): Promise<unknown> {
    return this.call('auth.passkey_shown($1, $2, $3)', [token, id, counter]);
  }

  /** A new session's token. */
  signIn(id: string, counter: number): Promise<string> {
    return this.call('auth.sign_in_with_passkey($1, $2)', [id, counter]);
  }

  private call<T>(expression: string, values: unknown[]): Promise<T> {
    return call(this.pool, expression, values);
  }
}
