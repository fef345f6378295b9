import type { Hit } from './search.documents.js';

export const texts = {
  label: 'Search, or go somewhere',
  placeholder: 'A number, a title, a name, or what you want to do',
  groups: { recent: 'Where you were', places: 'Go to', commands: 'Do', DECISION: 'Decisions', TOUCH_POINT: 'Touch points', PERSON: 'People', ELECTION: 'Elections' },
  number: (number: number) => `${number}`,
  found: (count: number) => (count === 1 ? 'One thing found' : `${count} things found`),
  nothing: (typed: string) => `Nothing here is called “${typed}”. A word’s beginning is enough; a decision is found by its number too.`,
  searching: 'Searching …',
  unreachable: 'The search cannot be reached just now. Pages and commands work.',
  keys: { move: 'to move', choose: 'to open', close: 'to close' },
  states: {
    DRAFT: 'Draft', DELIBERATING: 'Being discussed', VOTING: 'Vote open', CARRIED: 'Waiting for approval', FINAL: 'Final', NOT_CARRIED: 'Not carried', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn',
    NOMINATING: 'Nominations open', PUBLISHED: 'Published',
  } satisfies Record<string, string> as Record<string, string>,
  personDetail: (detail: string | null) => detail ?? undefined,
  election: (constituency: string) => `Election: ${constituency}`,
};

/** Two states share a name but not a meaning: an election's vote is open as a decision's is. */
export const stateOf = ({ state }: Hit): string | undefined => (state ? texts.states[state] : undefined);
