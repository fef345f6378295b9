import { language } from './language.js';

/** What the German twin of an English texts object has to be: the same keys, sentences for sentences, functions for functions. */
export type Twin<T> = { [K in keyof T]: T[K] extends (...about: never[]) => unknown ? T[K] : T[K] extends object ? Twin<T[K]> : string };

const twins = new Map<string, object>();

/** Takes the texts of another language in, before anything that speaks is loaded. */
export function learn(name: string, twin: object): void {
  twins.set(name, twin);
}

/** The texts of a module in the language of the page. `name` is its place in the catalogue: "decision/writing" for writing.texts.ts of decision. */
export function inLanguage<T extends object>(name: string, english: T): T {
  if (language() === 'en') return english;
  return (twins.get(name) as T | undefined) ?? english;
}
