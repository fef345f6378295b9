import { LANGUAGES, type Language } from '@tribune/kernel/domain';
import type { Request } from 'express';

type Asking = Pick<Request, 'query' | 'acceptsLanguages' | 'headers'>;

/** The language that the address itself asks for with ?lang=; null where it asks for none of ours. */
export const askedByAddress = ({ query }: Pick<Request, 'query'>): Language | null => LANGUAGES.find((language) => language === query['lang']) ?? null;

/** In which language a page of the register speaks: as its address asks, as the reader's program does, and else as the organization does. */
export function languageFor(request: Asking, { language: itsOwn }: { readonly language: Language }): Language {
  const accepted = request.headers['accept-language'] ? request.acceptsLanguages([itsOwn, ...LANGUAGES]) : itsOwn;
  return askedByAddress(request) ?? LANGUAGES.find((language) => language === accepted) ?? itsOwn;
}
