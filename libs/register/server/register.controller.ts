import { Controller, ForbiddenException, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { sessionToken } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { atomOf, type FeedSource } from './atom.js';
import { entryLd } from './json-ld.js';
import { publicUrl } from './public-url.js';
import { RegisterStore } from './register.store.js';
import type { RegisterOwner } from './register.types.js';
import { words } from './register.words.js';

const LATEST = { first: 50 };
const CLOSED = 'This register is for the customers and the staff of its organization: sign in to read it.';

/** The register for programs: a feed, and each entry as JSON. Caches ask again each time (ETag): a register may be closed to the world, and an entry superseded. */
@Controller('r')
export class RegisterController {
  constructor(private readonly store: RegisterStore) {}

  @Get(':slug/atom.xml')
  async feed(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string): Promise<string | undefined> {
    const register = open(await this.store.read(readerOf(request), slug, LATEST), response);
    if (register.slug !== slug) return moved(response, `/r/${register.slug}/atom.xml`);
    response.type('application/atom+xml');
    return atomOf(register as typeof register & FeedSource, words, publicUrl(request));
  }

  @Get(':slug/:key.json')
  async entry(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string, @Param('key') key: string): Promise<object | undefined> {
    const { entry, ...owner } = open(await this.store.entry(readerOf(request), slug, key), response);
    if (!entry) throw new NotFoundException('The register has no such entry.');
    if (owner.slug !== slug) return moved(response, `/r/${owner.slug}/${key}.json`);
    const { organizationName, audience } = owner;
    return { ...entryLd(owner, entry, publicUrl(request)), tribune: { organizationName, audience, ...entry } };
  }
}

const readerOf = (request: Request) => {
  const token = sessionToken(request.headers.cookie);
  return token ? { token } : null;
};

/** What may be read, with the headers for caches; everything else ends here. */
function open<R extends RegisterOwner>(register: R | null, response: Response): R {
  if (!register) throw new NotFoundException('There is no register at this address.');
  if (!register.mayRead) throw new ForbiddenException(CLOSED);
  response.setHeader('cache-control', register.audience === 'WORLD' ? 'public, no-cache' : 'private, no-cache');
  response.vary('cookie');
  return register;
}

/** For ever, but asked for each time: an organization may come back to an address that it once had. */
function moved(response: Response, to: string): undefined {
  response.status(301).setHeader('location', to);
  return undefined;
}
