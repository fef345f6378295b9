import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { collectionLd, entryLd } from './json-ld.js';
import { publicUrl } from './public-url.js';
import { RegisterStore } from './register.store.js';
import { describe, words } from './register.words.js';

/** What the served page says of itself before any script runs: to search engines, link previews and feed readers. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The permanent address. */
  readonly canonical: string;
  readonly feed: string;
  readonly data: object;
}
/** A page of its own, another address, or nothing to say. */
export type HeadAnswer = { readonly head: PageHead } | { readonly movedTo: string } | null;

const ADDRESS = /^\/r\/([^/]+)(?:\/([^/.]+))?\/?$/;
const FIRST_PAGE = { first: 50 };

/** The head of the register's pages, as a stranger may know them: nothing of a register that is for customers, whoever asks. */
@Injectable()
export class RegisterHead {
  constructor(private readonly store: RegisterStore) {}

  async of(request: Pick<Request, 'path' | 'protocol' | 'host'>): Promise<HeadAnswer> {
    const [, slug, key] = ADDRESS.exec(request.path) ?? [];
    if (!slug) return null;
    const at = publicUrl(request);
    return key && !PAGES.has(key) ? this.ofEntry(slug, key, at) : this.ofRegister(slug, key, at);
  }

  private async ofRegister(slug: string, page: string | undefined, at: string): Promise<HeadAnswer> {
    const register = await this.store.read(null, slug, FIRST_PAGE);
    if (register && register.slug !== slug) return { movedTo: `/r/${register.slug}${page ? `/${page}` : ''}` };
    if (!register?.mayRead || page) return null;
    const title = words.title(register.organizationName);
    return { head: { title, description: describe(register.organizationName), canonical: `${at}/r/${register.slug}`, feed: `${at}/r/${register.slug}/atom.xml`, data: collectionLd(register, at, title) } };
  }

  private async ofEntry(slug: string, key: string, at: string): Promise<HeadAnswer> {
    const found = await this.store.entry(null, slug, key);
    if (found && found.slug !== slug) return { movedTo: `/r/${found.slug}/${key}` };
    if (!found?.entry) return null;
    const { entry, organizationName } = found;
    const title = `${entry.title ?? words.keptBack(entry)} · ${words.title(organizationName)}`;
    return { head: { title, description: entry.summary ?? words.keptBack(entry), canonical: `${at}/r/${found.slug}/${entry.key}`, feed: `${at}/r/${found.slug}/atom.xml`, data: entryLd(found, entry, at) } };
  }
}

/** Pages below a register that are no entries. */
const PAGES: ReadonlySet<string> = new Set(['report']);
