import { AsyncLocalStorage } from 'node:async_hooks';
import { LANGUAGES, type InEveryLanguage, type Language } from '@tribune/kernel/domain';
import type { NextFunction, Request, Response } from 'express';

const speaking = new AsyncLocalStorage<Language>();

/** The language of whoever asks; English where nobody does. */
export const spoken = (): Language => speaking.getStore() ?? 'en';

/** What is said, in the language of whoever asks. */
export const said = <T>(words: InEveryLanguage<T>): T => words[spoken()];

const LOCALES: InEveryLanguage = { en: 'en-GB', de: 'de-DE' };

/** An ISO day as whoever asks writes it, 22 March 2027; what is no day as it stands. */
export function spokenDay(day: string): string {
  const at = new Date(day);
  return Number.isNaN(at.getTime()) ? day : new Intl.DateTimeFormat(LOCALES[spoken()], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** The page says in `Accept-Language` which language it shows; another client may say it as well. */
export function listen(request: Request, _response: Response, next: NextFunction): void {
  const asked = request.acceptsLanguages([...LANGUAGES]);
  const language = LANGUAGES.find((each) => each === asked) ?? 'en';
  // what is spoken anyhow needs no keeping: until somebody asks in another language, Node need not follow each promise
  if (language === spoken()) return next();
  speaking.run(language, next);
}
