import { formatCount, formatDate, inLanguage } from '@tribune/ui/words';
import type { Hit } from './search.documents.js';

const english = {
  label: 'Search, or go somewhere',
  placeholder: 'A number, a title, a name, or what you want to do',
  groups: { recent: 'Where you were', places: 'Go to', commands: 'Do', DECISION: 'Decisions', TOUCH_POINT: 'Touch points', SUMMIT: 'Summits', PLAN_LINE: 'Lines of plans', MEETING: 'Meetings', PERSON: 'People', ELECTION: 'Elections' },
  found: (count: number) => formatCount(count, 'thing found', 'things found'),
  nothing: (typed: string) => `Nothing here is called “${typed}”. A word’s beginning is enough; a decision is found by its number too.`,
  searching: 'Searching …',
  unreachable: 'The search cannot be reached just now. Pages and commands work.',
  keys: { move: 'to move', choose: 'to open', close: 'to close' },
  states: {
    DRAFT: 'Draft', DELIBERATING: 'Being discussed', VOTING: 'Vote open', CARRIED: 'Waiting for approval', FINAL: 'Final', NOT_CARRIED: 'Not carried', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn',
    NOMINATING: 'Nominations open', PUBLISHED: 'Published', RETIRED: 'Retired', ANNOUNCED: 'Announced', HELD: 'Held', CANCELLED: 'Cancelled', PLANNED: 'Planned', RUNNING: 'Taking place',
  } satisfies Record<string, string> as Record<string, string>,
  election: (constituency: string) => `Election: ${constituency}`, meeting: (council: string) => `Meeting: ${council}`, on: (at: string) => formatDate(at),
};

/** What the palette says. */
export const texts = inLanguage('search/search', english);
export type English = typeof english;

/** How it stands, in a word or two: a decision's vote is open as an election's is. */
export const stateOf = ({ state }: Hit): string | undefined => (state ? texts.states[state] : undefined);
