import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { RegisterHead } from '@tribune/register/server';
import type { NextFunction, Request, Response } from 'express';
import { withHead } from './with-head.js';

/** Addresses for programs, whoever asks for them. */
const NO_PAGE = /^\/(graphql|healthz|pictures|readyz)\b|^\/r\/[^/]+\/[^/]+\.(json|xml)$/;

/** Serves the built web app: files with a hash in their name for ever, and the one page for every address that asks for HTML. */
export function serveWeb(app: NestExpressApplication, dist: string): void {
  const register = app.get(RegisterHead);
  app.useStaticAssets(path.join(dist, 'assets'), { prefix: '/assets', immutable: true, maxAge: '1y', fallthrough: false });
  app.useStaticAssets(dist, { index: false });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    const isPage = ['GET', 'HEAD'].includes(request.method) && request.accepts(['json', 'html']) === 'html' && !NO_PAGE.test(request.path);
    if (!isPage) return next();
    // the page alone can do without: whoever has a browser reads it all the same
    const answer = request.path.startsWith('/r/') ? await register.of(request).catch(() => null) : null;
    response.setHeader('cache-control', 'no-cache');
    if (answer) response.vary('accept-language');
    if (answer && 'movedTo' in answer) return void response.redirect(301, answer.movedTo);
    const html = await readFile(path.join(dist, 'index.html'), 'utf8');
    if (answer) response.setHeader('content-language', answer.head.language);
    response.type('html').send(answer ? withHead(html, answer.head) : html);
  });
}
