import type { Language } from '@tribune/kernel/domain';
import { VOTING_RULE_WORDS } from './voting-rule.words.js';

export interface DeclaredRule {
  readonly method: 'MAJORITY' | 'SUPERMAJORITY' | 'CONSENT' | 'UNANIMITY' | 'WEIGHTED' | 'RANKING';
  readonly thresholdNum: number;
  readonly thresholdDen: number;
  readonly quorumNum: number;
  readonly quorumDen: number;
  readonly workingDays: number;
}

/** A declared rule in two sentences (D4): what carries, and what it takes for the vote to count. */
export function sayVotingRule(rule: DeclaredRule, language: Language = 'en'): string {
  const words = VOTING_RULE_WORDS[language];
  const half = rule.method === 'WEIGHTED' && 2 * rule.thresholdNum === rule.thresholdDen;
  const threshold = half ? words.moreThanHalf : words.share(rule.thresholdNum, rule.thresholdDen);
  return `${words.carries[rule.method](threshold)} ${words.quorum(words.share(rule.quorumNum, rule.quorumDen), rule.workingDays)}`;
}
