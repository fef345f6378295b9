/** The session cookie's value in a Cookie header; undefined without one. */
export function sessionToken(header: string | undefined): string | undefined {
  return header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === SESSION_COOKIE)?.[1];
}

export const SESSION_COOKIE = 'tribune_session';
