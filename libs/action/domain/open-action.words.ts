import type { InEveryLanguage } from '@tribune/kernel/domain';

interface OpenAction {
  readonly what: string;
  /** An ISO day. */
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly percent: number | null;
}

const day = (locale: string, dueOn: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dueOn));

const english = {
  title: 'Open actions',
  line: ({ what, dueOn, overdue, percent }: OpenAction, owner: string) => [`${what}: ${owner}, by ${day('en-GB', dueOn)}`, overdue && 'overdue', percent !== null && `${percent} % done`].filter(Boolean).join(', '),
};

const german: typeof english = {
  title: 'Offene Maßnahmen',
  line: ({ what, dueOn, overdue, percent }, owner) => [`${what}: ${owner}, bis ${day('de-DE', dueOn)}`, overdue && 'überfällig', percent !== null && `zu ${percent} % erledigt`].filter(Boolean).join(', '),
};

/** What a pack says of actions that are still to be done. */
export const OPEN_ACTION_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
