import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { howFresh, listen, Replica, trustedProxies, validation } from '@tribune/kernel/server';
import compression from 'compression';
import type { Server } from 'node:http';
import { AppModule } from './app.module.js';
import { atTheDoor, shortDocument, usableAddress } from './at-the-door.js';
import { readBodies } from './bodies.js';
import { Departure } from './departure.js';
import { jsonLog } from './seen/json-log.js';
import { tracedRequest } from './seen/traced.js';
import { requestLog } from './seen/request-log.js';
import { securityHeaders } from './security-headers.js';
import { serveWeb } from './serve-web.js';

export async function createApp(): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: jsonLog, bodyParser: false });
  app.set('trust proxy', trustedProxies(process.env['TRUST_PROXY']));
  app.use(requestLog(), tracedRequest, securityHeaders(process.env['PUBLIC_URL']), app.get(Departure).door, usableAddress);
  app.use('/graphql', atTheDoor);
  app.use(compression(), listen, howFresh(app.get(Replica)));
  readBodies(app);
  app.use('/graphql', shortDocument);
  app.useGlobalPipes(validation);
  // longer than a balancer keeps a connection: who closes first must not be the one that is just being asked
  (app.getHttpServer() as Server).keepAliveTimeout = 75_000;
  const web = process.env['WEB_DIST'];
  if (web) serveWeb(app, web);
  return app;
}
