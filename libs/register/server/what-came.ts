import { unitIn } from '@tribune/action/domain';
import type { Language } from '@tribune/kernel/domain';
import type { EntryEffect } from './outcome.types.js';
import type { RegisterLine } from './register.types.js';
import { wordsIn } from './register.words.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** What came of a decision, in sentences for feeds: how far its actions are, then expected against actual. */
export function whatCame({ progress, outcome }: Pick<RegisterLine, 'progress' | 'outcome'>, language: Language): string[] {
  const words = wordsIn(language);
  return [
    ...(progress ? [words.progress(progress)] : []),
    ...(outcome ? [...outcome.effects.map((effect) => words.effect(inLocale(effect, language), measured(effect, language))), words.learned(outcome.learned), words.follows(outcome.follows)] : []),
  ];
}

/** The value in the unit of what was expected: "14,5 %". */
function measured({ actual, to }: EntryEffect, language: Language): string | null {
  return actual === null ? null : [new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 3 }).format(actual), unitIn(to)].filter(Boolean).join(' ');
}

const inLocale = (effect: EntryEffect, language: Language): EntryEffect => ({ ...effect, by: effect.by && dayIn(effect.by, language) });

/** A day as the reader writes it. */
export const dayIn = (day: string, language: Language): string => new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
