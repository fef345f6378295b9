import type { Follows, VerdictName } from '@tribune/action/server';
import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import { german } from './register.words.de.js';
import type { EntryKind } from './register.enums.js';
import type { EntryEffect, EntryProgress } from './outcome.types.js';
import type { RegisterLine } from './register.types.js';

const KINDS: Readonly<Record<keyof typeof EntryKind, string>> = { FINAL: 'Decided', REFUSED: 'Refused by a champion', EMERGENCY: 'Done without approval', REPORT: 'Reported by a reader' };
const VERDICTS: Readonly<Record<keyof typeof VerdictName, string>> = { REACHED: 'Reached', PARTLY: 'Partly reached', MISSED: 'Missed', UNKNOWN: 'Unknown' };
const FOLLOWS: Readonly<Record<keyof typeof Follows, string>> = { NOTHING: 'Nothing follows: it stays as it is.', FURTHER_ACTION: 'More is to be done.', SUPERSEDE: 'Another decision should take its place.' };

const english = {
  title: (organization: string): string => `Register of ${organization}`,
  subtitle: 'What was decided for customers, what their champion refused, and what was done without approval.',
  describe: (organization: string): string => `What ${organization} has decided for its customers, by vote of its council and with the approval of the champion whom its customers elected; and what the champion refused.`,
  kind: ({ kind }: Pick<RegisterLine, 'kind'>): string => KINDS[kind],
  keptBack: ({ key, keptUntil }: Pick<RegisterLine, 'key' | 'keptUntil'>): string => (keptUntil ? `No. ${key}, kept back until ${keptUntil}` : `No. ${key}`),
  progress: ({ total, done, paused, dropped, late }: EntryProgress): string =>
    `What is done about it: ${done} of ${total} ${total === 1 ? 'action' : 'actions'} done${late ? `, ${late} past ${late === 1 ? 'its' : 'their'} day` : ''}${paused ? `, ${paused} stopped for now` : ''}${dropped ? `, ${dropped} given up` : ''}.`,
  effect: ({ name, from, to, by, verdict, words }: EntryEffect, actual: string | null): string =>
    `${name}: expected ${from} → ${to}${by ? ` by ${by}` : ''}, measured ${actual ?? 'nothing'}. ${VERDICTS[verdict]}.${words ? ` ${words}` : ''}`,
  learned: (words: string): string => `What was learned: ${words}`,
  nowhere: 'There is no register at this address.',
  closed: 'This register is for the customers and the staff of its organization: sign in to read it.',
  noEntry: 'The register has no such entry.',
  noPage: (pages: number): string => `This feed has no such page; its last one is ${pages}.`,
  follows: (follows: keyof typeof Follows): string => FOLLOWS[follows],
};
export type RegisterWords = typeof english;

const WORDS: InEveryLanguage<RegisterWords> = { en: english, de: german };

/** What feeds and page heads of the register say. What people have written stays in their own language. */
export const wordsIn = (language: Language): RegisterWords => WORDS[language];
