/** The languages of the catalogue, each by the name that its speakers give it. English is complete by definition. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };
const KEY = 'tribune.language';

let active: Language = askedByAddress() ?? chosenLanguage() ?? ofDevice();

/** The language of this page. It never changes while the page is open: choosing another loads the page anew. */
export const language = (): Language => active;

/** For Intl: how dates, numbers and lists are spelt in the language of the page. */
export const locale = (): string => LOCALES[active];

/** The language that was chosen on this device; null where nobody has. */
export function chosenLanguage(): Language | null {
  return known(stored()?.getItem(KEY));
}

/** Keeps the choice on this device and loads the page anew in it; what was typed is kept as drafts. */
export function chooseLanguage(chosen: Language): void {
  stored()?.setItem(KEY, chosen);
  if (chosen === active || chosenLanguage() !== chosen) return;
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return location.reload();
  // an address that asks for a language would ask for it again
  address.searchParams.delete('lang');
  location.replace(address);
}

/** For specs, before they import texts. */
export function speak(spoken: Language): void {
  active = spoken;
}

/** Links to a page in one language, such as search engines list, say so: ?lang=de. It holds for the page, and is kept nowhere. */
function askedByAddress(): Language | null {
  return typeof document === 'undefined' ? null : known(new URLSearchParams(location.search).get('lang'));
}

function ofDevice(): Language {
  if (typeof document === 'undefined') return 'en';
  return navigator.languages.map((tag) => known(tag.split('-')[0])).find((each) => each !== null) ?? 'en';
}

function known(name: string | null | undefined): Language | null {
  return name === 'en' || name === 'de' ? name : null;
}

/** A browser may forbid storage; then the device's language holds. */
function stored(): Storage | null {
  try {
    return typeof document === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}
