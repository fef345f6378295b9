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
        connectSrc: [`'self'`, secure ? 'wss:' : 'ws:'],
        baseUri: [`'none'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
  });
}
