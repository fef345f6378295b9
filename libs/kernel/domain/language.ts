/** The languages in which Tribune speaks. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language. */
export type InEveryLanguage<T = string> = Readonly<Record<Language, T>>;
