import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Serves the built web app: files with a hash in their name for ever, and the one page for every address that asks for HTML. */
export function serveWeb(app: NestExpressApplication, dist: string): void {
  app.useStaticAssets(path.join(dist, 'assets'), { prefix: '/assets', immutable: true, maxAge: '1y', fallthrough: false });
  app.useStaticAssets(dist, { index: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = ['GET', 'HEAD'].includes(request.method) && request.accepts(['json', 'html']) === 'html' && !/^\/(graphql|healthz|readyz)\b/.test(request.path);
    if (!isPage) return next();
    response.sendFile(path.join(dist, 'index.html'), { cacheControl: false });
  });
}
