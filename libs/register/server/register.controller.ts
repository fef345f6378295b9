import { Controller, ForbiddenException, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Language } from '@tribune/kernel/domain';
import { sessionToken } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { askedByAddress, languageFor } from './asked-language.js';
import { atomOf } from './atom.js';
import { FEED_PAGE, type Feed } from './feed.js';
import { jsonFeedOf } from './json-feed.js';
import { entryLd } from './json-ld.js';
import { publicUrl } from './public-url.js';
import { RegisterStore } from './register.store.js';
import type { RegisterOwner } from './register.types.js';
import { wordsIn } from './register.words.js';

/** The register for programs: a feed, and each entry as JSON. Caches ask again each time (ETag): a register may be closed to the world, and an entry superseded. */
@Controller('r')
export class RegisterController {
  constructor(private readonly store: RegisterStore) {}

  @Get(':slug/atom.xml')
  async atom(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string, @Query('page') page?: string): Promise<string | undefined> {
    const feed = await this.feed(request, response, slug, page);
    if (feed.register.slug !== slug) return moved(request, response, `/r/${feed.register.slug}/atom.xml`);
    response.type('application/atom+xml');
    return atomOf(feed);
  }

  @Get(':slug/feed.json')
  async json(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string, @Query('page') page?: string): Promise<object | undefined> {
    const feed = await this.feed(request, response, slug, page);
    if (feed.register.slug !== slug) return moved(request, response, `/r/${feed.register.slug}/feed.json`);
    response.type('application/feed+json');
    return jsonFeedOf(feed);
  }

  @Get(':slug/:key.json')
  async entry(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('slug') slug: string, @Param('key') key: string): Promise<object | undefined> {
    const { entry, ...owner } = open(await this.store.entry(readerOf(request), slug, key), request, response);
    if (!entry) throw new NotFoundException(wordsIn(spokenTo(request, response, owner)).noEntry);
    if (owner.slug !== slug) return moved(request, response, `/r/${owner.slug}/${key}.json`);
    const { organizationName, audience } = owner;
    return { ...entryLd(owner, entry, publicUrl(request)), tribune: { organizationName, audience, ...entry } };
  }

  private async feed(request: Request, response: Response, slug: string, wanted = '1'): Promise<Feed> {
    const page = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 0;
    const register = open(await this.store.page(readerOf(request), slug, FEED_PAGE, Math.max(page, 1)), request, response);
    const pages = Math.max(1, Math.ceil(register.counts.reduce((sum, { count }) => sum + count, 0) / FEED_PAGE));
    const language = spokenTo(request, response, register);
    if (page < 1 || page > pages) throw new NotFoundException(wordsIn(language).noPage(pages));
    return { register: register as typeof register & Feed['register'], page, pages, language, asked: askedByAddress(request) !== null, at: publicUrl(request) };
  }
}

const readerOf = (request: Request) => {
  const token = sessionToken(request.headers.cookie);
  return token ? { token } : null;
};

/** What may be read, with the headers for caches; everything else ends here. */
function open<R extends RegisterOwner>(register: R | null, request: Request, response: Response): R {
  if (!register) throw new NotFoundException(wordsIn(spokenTo(request, response, { language: 'en' })).nowhere);
  if (!register.mayRead) throw new ForbiddenException(wordsIn(spokenTo(request, response, register)).closed);
  response.setHeader('cache-control', register.audience === 'WORLD' ? 'public, no-cache' : 'private, no-cache');
  response.vary('cookie');
  return register;
}

/** The language in which this reader is answered, said to caches too. */
function spokenTo(request: Request, response: Response, owner: { readonly language: Language }): Language {
  const language = languageFor(request, owner);
  response.vary('accept-language');
  response.setHeader('content-language', language);
  return language;
}

/** For ever, but asked for each time: an organization may come back to an address that it once had. */
function moved(request: Request, response: Response, to: string): undefined {
  const { search } = new URL(request.originalUrl, 'http://here');
  response.status(301).setHeader('location', `${to}${search}`);
  return undefined;
}
