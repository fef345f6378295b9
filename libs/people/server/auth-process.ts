import { Injectable } from '@nestjs/common';
import { Refused } from '@tribune/kernel/domain';

export const PasskeyPurpose = { REGISTER: 'REGISTER', SIGN: 'SIGN', SIGN_IN: 'SIGN_IN' } as const;
export type PasskeyPurposeName = keyof typeof PasskeyPurpose;

/** The small process beside the API that alone can register and verify passkeys, and what a company’s provider says; its address is AUTH_URL. */
@Injectable()
export class AuthProcess {
  async begin(purpose: PasskeyPurposeName, token: string | null): Promise<unknown> {
    return (await this.ask<{ options: unknown }>('begin', { purpose, token })).options;
  }

  /** A new session's token when somebody signed in with it. */
  async finish(purpose: PasskeyPurposeName, token: string | null, response: unknown): Promise<string | null> {
    return (await this.ask<{ token: string | null }>('finish', { purpose, token, response })).token;
  }

  /** What the process does about a company's own way in: set it, begin, finish. */
  singleSignOn<T>(act: 'configure' | 'begin' | 'finish', body: object): Promise<T> {
    return this.ask(`single-sign-on/${act}`, body, 'SingleSignOnUnavailable', 30_000);
  }

  private async ask<T>(path: string, body: object, unavailable = 'PasskeysUnavailable', patience = 10_000): Promise<T> {
    const url = `${process.env['AUTH_URL'] ?? 'http://127.0.0.1:3001'}/${path}`;
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(patience) }).catch(() => {
      throw new Refused(unavailable);
    });
    if (response.ok) return (await response.json()) as T;
    if (response.status === 422) {
      const { code, data } = (await response.json()) as { code: string; data: Record<string, unknown> };
      throw new Refused(code, data);
    }
    throw new Refused(response.status === 400 ? 'PasskeyNotAccepted' : unavailable);
  }
}
