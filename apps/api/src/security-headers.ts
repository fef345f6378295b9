import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';

/** Our own scripts and styles only, nothing inline, no framing; HTTPS is demanded where the installation is reached by it. */
export function securityHeaders(publicUrl: string | undefined) {
  const secure = publicUrl?.startsWith('https://') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'none'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`],
        imgSrc: [`'self'`, 'data:'],
        fontSrc: [`'self'`],
        manifestSrc: [`'self'`],
        connectSrc: [`'self'`, (request) => liveAt(secure, publicUrl, request)],
        baseUri: [`'none'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
  });
}

const IS_HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** Where live updates come from: our own address and no other, for browsers to whom 'self' says nothing of WebSockets. A page could send what it knows to whatever stands here. */
function liveAt(secure: boolean, publicUrl: string | undefined, { headers: { host = '' } }: IncomingMessage): string {
  const own = publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).host : host;
  return IS_HOST.test(own) ? `${secure ? 'wss' : 'ws'}://${own}` : `'self'`;
}
