import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { listen, validation } from '@tribune/kernel/server';
import compression from 'compression';
import { AppModule } from './app.module.js';
import { securityHeaders } from './security-headers.js';
import { serveWeb } from './serve-web.js';

export async function createApp(): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['error', 'warn'], bodyParser: false });
  app.use(securityHeaders(process.env['PUBLIC_URL']), compression(), listen);
  // Files for import come as text inside a mutation.
  app.useBodyParser('json', { limit: '12mb' });
  app.useGlobalPipes(validation);
  app.enableShutdownHooks();
  const web = process.env['WEB_DIST'];
  if (web) serveWeb(app, web);
  return app;
}
