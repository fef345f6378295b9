import type { InEveryLanguage, Language } from '@tribune/kernel/domain';

/** What waits for exactly this participant until the summit begins; null while nothing does. */
export function preparationWork({ announced, asked, prepared }: { announced: boolean; asked: string; prepared: boolean }, language: Language = 'en'): string | null {
  return announced && asked !== '' && !prepared ? WORDS[language].prepare(asked) : null;
}

const english = { prepare: (asked: string) => `Before the summit you are asked: ${asked}` };
const german: typeof english = { prepare: (asked) => `Vor dem Gipfel werden Sie gebeten: ${asked}` };
const WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
