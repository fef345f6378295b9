import type { GraphQLContext } from '@tribune/kernel/server';

const NAME = 'tribune_session';
const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** The session's secret in a Cookie header; undefined without one. */
export function sessionToken(header: string | undefined): string | undefined {
  return header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === NAME)?.[1];
}

/** No script reads it, no other site sends it with a form, and where people come by https it travels by nothing else. */
const options = () => ({ httpOnly: true, sameSite: 'lax' as const, secure: process.env['PUBLIC_URL']?.startsWith('https:') ?? false, path: '/' });

export const setSessionCookie = ({ res }: GraphQLContext, token: string): void => void res?.cookie(NAME, token, { ...options(), maxAge: THIRTY_DAYS });
export const clearSessionCookie = ({ res }: GraphQLContext): void => void res?.clearCookie(NAME, options());
