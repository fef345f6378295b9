import type { Language } from '@tribune/kernel/domain';
import { DERIVATION_WORDS } from './derivation.words.js';
import type { FrozenRules, Tally } from './outcome.js';
import type { Ranked } from './ranking.js';

/** What SQL writes beside the counts when a vote closes: weights, standing objections, or the whole count of a ranking. */
export interface Derivation extends Partial<Ranked> {
  readonly agreeWeight?: number;
  readonly objectWeight?: number;
  readonly standingObjections?: number;
}
/** Counts and what stands beside them, as the words need them. */
export type Counted = Omit<Tally, 'carried' | 'winner'> & Derivation;

/** "5 of 7 voted, quorum 4; 4 of 5 agree, 2/3 needed; 1 recused" (D4). */
export function derivationOf(rules: Pick<FrozenRules, 'method' | 'thresholdNum' | 'thresholdDen'>, tally: Omit<Tally, 'carried' | 'winner'> & { readonly winner?: string | null }, more: Derivation = {}, language: Language = 'en'): string {
  const words = DERIVATION_WORDS[language];
  const parts = [words.voted(tally), words.enough[rules.method]({ ...more, ...tally, ...rules })];
  if (tally.abstain > 0) parts.push(words.abstained(tally.abstain));
  if (tally.recused > 0) parts.push(words.recused(tally.recused));
  return parts.join('; ');
}
