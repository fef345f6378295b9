import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { Refused } from '@tribune/kernel/domain';
import { SECRETS, Turns } from '@tribune/kernel/server';
import type { Request, Response } from 'express';
import { AuthProcess } from './auth-process.js';
import { localPath } from './local-path.js';
import { attemptIn, clearAttemptCookie, setSessionCookie } from './session-cookie.js';
import { SessionStore } from './session.store.js';

/** The way back from a provider: the one address at which a GET signs in, and only the browser that began it, once. */
@Controller('sso')
export class SingleSignOnController {
  constructor(
    private readonly auth: AuthProcess,
    private readonly sessions: SessionStore,
    private readonly turns: Turns,
  ) {}

  @Get(':provider')
  async back(@Param('provider') provider: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.turns.demandFile(SECRETS, { actor: null, req, res });
    const browser = attemptIn(req.headers.cookie);
    clearAttemptCookie({ res });
    res.setHeader('cache-control', 'no-store');
    res.redirect(303, await this.place(provider, browser, req, res));
  }

  /** Where the browser goes from here; signed in where all of it held. */
  private async place(provider: string, browser: string | undefined, req: Request, res: Response): Promise<string> {
    try {
      if (!browser || !/^[0-9a-f-]{36}$/.test(provider)) throw new Refused('SignInAttemptUnknown');
      const answer = req.originalUrl.split('?').slice(1).join('?');
      const { token, next } = await this.auth.singleSignOn<{ token: string | null; next: string | null }>('finish', { provider, browser, answer });
      if (token === null) return '/sign-in?asked=1';
      await this.sessions.seen(token, req.headers['user-agent']);
      setSessionCookie({ res }, token);
      return localPath(next);
    } catch (error) {
      if (error instanceof Refused) return `/sign-in?problem=${error.code}`;
      throw error;
    }
  }
}
