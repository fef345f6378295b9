import type { Response } from 'express';

const NAME = 'tribune_session';
const ATTEMPT = 'tribune_attempt';
const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;
const TEN_MINUTES = 10 * 60 * 1000;

/** Who answers over HTTP; nobody where a live connection asks. */
interface Answering {
  readonly res?: Response;
}

const valueIn = (header: string | undefined, wanted: string): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === wanted)?.[1];

/** The session's secret in a Cookie header; undefined without one. */
export const sessionToken = (header: string | undefined): string | undefined => valueIn(header, NAME);

/** No script reads it, no other site sends it with a form, and where people come by https it travels by nothing else. */
const options = (path = '/') => ({ httpOnly: true, sameSite: 'lax' as const, secure: process.env['PUBLIC_URL']?.startsWith('https:') ?? false, path });

export const setSessionCookie = ({ res }: Answering, token: string): void => void res?.cookie(NAME, token, { ...options(), maxAge: THIRTY_DAYS });
export const clearSessionCookie = ({ res }: Answering): void => void res?.clearCookie(NAME, options());

/** The secret of the browser that began a sign-in at a provider; it goes to the way back alone. */
export const attemptIn = (header: string | undefined): string | undefined => valueIn(header, ATTEMPT);
export const setAttemptCookie = ({ res }: Answering, browser: string): void => void res?.cookie(ATTEMPT, browser, { ...options('/sso'), maxAge: TEN_MINUTES });
export const clearAttemptCookie = ({ res }: Answering): void => void res?.clearCookie(ATTEMPT, options('/sso'));
