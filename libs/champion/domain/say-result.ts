import type { Language } from '@tribune/kernel/domain';
import { RESULT_WORDS } from './result.words.js';

/** What the result's sentence speaks of. */
export interface ResultToSay {
  /** About the incumbent only: champion as before, or no longer. */
  readonly confirmation?: boolean;
  readonly electorate: number;
  readonly voted: number;
  readonly noneVotes: number;
  readonly tieBroken: boolean;
  /** In their order. */
  readonly lines: readonly { readonly name: string; readonly approvals: number; readonly elected: boolean; readonly stood: boolean }[];
}

/** The result in a few sentences: who was elected with how many approvals, who stands by, what decided a tie (E4, E6). */
export function sayResult(result: ResultToSay, language: Language = 'en'): string {
  const words = RESULT_WORDS[language];
  const list = (names: readonly string[]) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1)}` : (names[0] ?? ''));
  const [champion, ...alternates] = result.lines.filter(({ elected }) => elected);
  const sentences = [words.turnout(result.voted, result.electorate)];
  const [incumbent] = result.lines;
  if (result.confirmation && incumbent) return [...sentences, (incumbent.elected ? words.confirmed : words.notConfirmed)(incumbent.name, incumbent.approvals, result.noneVotes)].join(' ');
  if (champion) {
    sentences.push(words.champion(champion.name, champion.approvals, result.noneVotes));
    if (alternates.length > 0) sentences.push(words.alternates(list(alternates.map(({ name }) => name)), alternates.length));
  } else {
    sentences.push(words.nobody(result.noneVotes));
  }
  const barred = result.lines.filter(({ stood }) => !stood).map(({ name }) => name);
  if (barred.length > 0) sentences.push(words.barred(list(barred), barred.length));
  if (result.tieBroken) sentences.push(words.tie);
  return sentences.join(' ');
}
