import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { sessionToken } from '@tribune/people/server';
import { RegisterHead } from '@tribune/register/server';
import type { NextFunction, Request, Response } from 'express';
import { keptCompressed } from './kept-compressed.js';
import { withHead } from './with-head.js';

/** Addresses for programs, whoever asks for them. */
const NO_PAGE = /^\/(audit|calendar|graphql|healthz|metrics|papers|pictures|readyz|sso)\b|^\/r\/[^/]+\/[^/]+\.(json|xml)$/;

/** Serves the built web app: files with a hash in their name for ever, and the one page for every other address. It says whether nobody is signed in, and whether this is a demonstration, which scripts cannot know before they ask. */
export function serveWeb(app: NestExpressApplication, dist: string): void {
  const register = app.get(RegisterHead);
  app.use('/assets', keptCompressed(path.join(dist, 'assets')));
  app.useStaticAssets(path.join(dist, 'assets'), { prefix: '/assets', immutable: true, maxAge: '1y', fallthrough: false });
  app.useStaticAssets(dist, { index: false });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    const isPage = ['GET', 'HEAD'].includes(request.method) && takesPage(request) && !NO_PAGE.test(request.path);
    if (!isPage) return next();
    // the page alone can do without: whoever has a browser reads it all the same
    const answer = request.path.startsWith('/r/') ? await register.of(request).catch(() => null) : null;
    response.setHeader('cache-control', 'no-cache');
    if (answer) response.vary('accept-language');
    if (answer && 'movedTo' in answer) return void response.redirect(301, answer.movedTo);
    const html = await readFile(path.join(dist, 'index.html'), 'utf8');
    if (answer) response.setHeader('content-language', answer.head.language);
    const page = html.replace(/<html[^>]*/, `$&${sessionToken(request.headers.cookie) ? '' : ' data-signed-out'}${process.env['TRIBUNE_DEMO'] === '1' ? ' data-demo' : ''}`);
    response.type('html').send(answer ? withHead(page, answer.head) : page);
  });
}

/** The register answers programs at the same addresses, so there a page is for who names HTML first; elsewhere for whoever takes anything. */
const takesPage = (request: Request): boolean => (request.path.startsWith('/r/') ? request.accepts(['json', 'html']) : request.accepts('html')) === 'html';

/** `npm start` builds the web app while this process starts; without a page nobody is let in. */
export async function webBuilt(): Promise<void> {
  const page = path.join(process.env['WEB_DIST'] ?? '', 'index.html');
  for (const deadline = Date.now() + 60_000; process.env['WEB_DIST'] && !existsSync(page); await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`There is no page at ${page}: the web app has not been built.`);
  }
}
