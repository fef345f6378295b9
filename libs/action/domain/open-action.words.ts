import type { InEveryLanguage } from '@tribune/kernel/domain';

interface OpenAction {
  readonly what: string;
  readonly overdue: boolean;
  readonly percent: number | null;
}

const english = {
  title: 'Open actions',
  line: ({ what, overdue, percent }: OpenAction, owner: string, day: string) => [`${what}: ${owner}, by ${day}`, overdue && 'overdue', percent !== null && `${percent} % done`].filter(Boolean).join(', '),
};

const german: typeof english = {
  title: 'Offene Maßnahmen',
  line: ({ what, overdue, percent }, owner, day) => [`${what}: ${owner}, bis ${day}`, overdue && 'überfällig', percent !== null && `zu ${percent} % erledigt`].filter(Boolean).join(', '),
};

/** What a pack says of actions that are still to be done. */
export const OPEN_ACTION_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
