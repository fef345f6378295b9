import { LANGUAGES, type Language } from '@tribune/kernel/domain';
import type { Register, RegisterLine } from './register.types.js';

/** How many entries stand on a page of a feed. */
export const FEED_PAGE = 50;

/** A page of the register as feeds tell it. */
export interface Feed {
  readonly register: Pick<Register, 'organizationName' | 'slug'> & { readonly organization: string; readonly foundedAt: Date; readonly lines: readonly (RegisterLine & { readonly id?: string })[] };
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly language: Language;
  /** Whether the address itself asks for the language: then every page of the feed does. */
  readonly asked: boolean;
  /** The installation's public address, without a slash at its end. */
  readonly at: string;
}

export const homeOf = ({ at, register }: Feed): string => `${at}/r/${register.slug}`;

/** The address of a page of the feed; the first one is the feed itself. */
export function pageAddress(feed: Feed, file: 'atom.xml' | 'feed.json', page: number, language = feed.asked ? feed.language : null): string {
  const query = [...(language ? [`lang=${language}`] : []), ...(page > 1 ? [`page=${page}`] : [])].join('&');
  return `${homeOf(feed)}/${file}${query && `?${query}`}`;
}

/** Where the other pages are (RFC 5005, section 3). */
export function paging(feed: Feed, file: 'atom.xml' | 'feed.json'): { readonly rel: string; readonly href: string }[] {
  const { page, pages } = feed;
  const links = [['first', 1], ...(page > 1 ? [['previous', page - 1] as const] : []), ...(page < pages ? [['next', page + 1] as const] : []), ['last', pages]] as const;
  return links.map(([rel, number]) => ({ rel, href: pageAddress(feed, file, number) }));
}

/** The same feed in each language. */
export const translations = (feed: Feed, file: 'atom.xml' | 'feed.json') => LANGUAGES.map((language) => ({ language, href: pageAddress(feed, file, feed.page, language) }));
