import type { FeedWords } from './atom.js';
import type { EntryKind } from './register.enums.js';

const KINDS: Readonly<Record<keyof typeof EntryKind, string>> = { FINAL: 'Decided', REFUSED: 'Refused by a champion', EMERGENCY: 'Done without approval', REPORT: 'Reported by a reader' };

/** What feeds and page heads of the register say. */
export const words = {
  title: (organization: string) => `Register of ${organization}`,
  subtitle: 'What was decided for customers, what their champion refused, and what was done without approval.',
  kind: ({ kind }) => KINDS[kind],
  keptBack: ({ key, keptUntil }) => (keptUntil ? `No. ${key}, kept back until ${keptUntil}` : `No. ${key}`),
} satisfies FeedWords;

export const describe = (organization: string): string => `What ${organization} has decided for its customers, by vote of its council and with the approval of the champion whom its customers elected; and what the champion refused.`;
