import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@tribune/kernel/domain';
import type { Request } from 'express';
import { askedByAddress, languageFor } from './asked-language.js';
import { collectionLd, entryLd } from './json-ld.js';
import { publicUrl } from './public-url.js';
import { RegisterStore } from './register.store.js';
import { wordsIn } from './register.words.js';

/** What the served page says of itself before any script runs: to search engines, link previews and feed readers. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The permanent address; with its language where the address asked for one. */
  readonly canonical: string;
  /** The same page in every language, and for who has asked for none. */
  readonly translations: readonly { readonly language: Language | 'x-default'; readonly href: string }[];
  readonly feeds: readonly { readonly type: string; readonly href: string }[];
  readonly data: object;
}
/** A page of its own, another address, or nothing to say. */
export type HeadAnswer = { readonly head: PageHead } | { readonly movedTo: string } | null;
type Asking = Pick<Request, 'path' | 'protocol' | 'host' | 'query' | 'originalUrl' | 'acceptsLanguages' | 'headers'>;

const ADDRESS = /^\/r\/([^/]+)(?:\/([^/.]+))?\/?$/;
const FIRST_PAGE = { first: 50 };

/** The head of the register's pages, as a stranger may know them: nothing of a register that is for customers, whoever asks. */
@Injectable()
export class RegisterHead {
  constructor(private readonly store: RegisterStore) {}

  async of(request: Asking): Promise<HeadAnswer> {
    const [, slug, key] = ADDRESS.exec(request.path) ?? [];
    if (!slug) return null;
    return key && !PAGES.has(key) ? this.ofEntry(slug, key, request) : this.ofRegister(slug, key, request);
  }

  private async ofRegister(slug: string, page: string | undefined, request: Asking): Promise<HeadAnswer> {
    const register = await this.store.read(null, slug, FIRST_PAGE);
    if (register && register.slug !== slug) return movedTo(`/r/${register.slug}${page ? `/${page}` : ''}`, request);
    if (!register?.mayRead || page) return null;
    const language = languageFor(request, register);
    const title = wordsIn(language).title(register.organizationName);
    return { head: { title, description: wordsIn(language).describe(register.organizationName), data: collectionLd(register, publicUrl(request), title, language), ...linksOf(request, language, register.slug) } };
  }

  private async ofEntry(slug: string, key: string, request: Asking): Promise<HeadAnswer> {
    const found = await this.store.entry(null, slug, key);
    if (found && found.slug !== slug) return movedTo(`/r/${found.slug}/${key}`, request);
    if (!found?.entry) return null;
    const { entry, organizationName } = found;
    const language = languageFor(request, found);
    const words = wordsIn(language);
    const title = `${entry.title ?? words.keptBack(entry)} · ${words.title(organizationName)}`;
    return { head: { title, description: entry.summary ?? words.keptBack(entry), data: entryLd(found, entry, publicUrl(request)), ...linksOf(request, language, found.slug, entry.key) } };
  }
}

/** Pages below a register that are no entries. */
const PAGES: ReadonlySet<string> = new Set(['report']);

function linksOf(request: Asking, language: Language, slug: string, key?: string): Pick<PageHead, 'language' | 'canonical' | 'translations' | 'feeds'> {
  const home = `${publicUrl(request)}/r/${slug}`;
  const page = key ? `${home}/${key}` : home;
  const asked = askedByAddress(request);
  const inIts = asked ? `?lang=${asked}` : '';
  return {
    language, canonical: `${page}${inIts}`,
    translations: [...LANGUAGES.map((each) => ({ language: each, href: `${page}?lang=${each}` })), { language: 'x-default', href: page }],
    feeds: [{ type: 'application/atom+xml', href: `${home}/atom.xml${inIts}` }, { type: 'application/feed+json', href: `${home}/feed.json${inIts}` }],
  };
}

/** The new address, with what was asked for behind the old one. */
function movedTo(address: string, { originalUrl }: Asking): { movedTo: string } {
  return { movedTo: `${address}${new URL(originalUrl, 'http://here').search}` };
}
