import type { Moments } from '@tribune/council/domain';
import type { Language } from '@tribune/kernel/domain';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

/** Moments as a paper writes them, on the clocks of one zone. */
export function momentsIn(language: Language, timeZone: string): Moments {
  const writes = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options });
    return (iso: string) => format.format(new Date(iso));
  };
  const [day, time] = [writes({ dateStyle: 'long' }), writes({ timeStyle: 'short' })];
  return { day, time, dayAndTime: (iso) => `${day(iso)}, ${time(iso)}` };
}
