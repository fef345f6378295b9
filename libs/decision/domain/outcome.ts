import type { Language } from '@tribune/kernel/domain';
import { DERIVATION_WORDS } from './derivation.words.js';

export type VotingMethod = 'MAJORITY' | 'SUPERMAJORITY' | 'CONSENT' | 'UNANIMITY';
export type Choice = 'AGREE' | 'ABSTAIN' | 'OBJECT';

/** The rules as opening the vote froze them (D4). */
export interface FrozenRules {
  readonly method: VotingMethod;
  readonly thresholdNum: number;
  readonly thresholdDen: number;
  readonly quorumNum: number;
  readonly quorumDen: number;
}
export interface Elector {
  readonly personId: string;
  readonly recused: boolean;
}
export interface CastBallot {
  readonly personId: string;
  readonly castNumber: number;
  readonly choice: Choice;
}
/** Counts of people; `electors` and `quorum` are without the recused (D6). */
export interface Tally {
  readonly electors: number;
  readonly recused: number;
  readonly quorum: number;
  readonly voted: number;
  readonly agree: number;
  readonly abstain: number;
  readonly object: number;
  readonly carried: boolean;
}

/** Explains what SQL's decision.count_votes, the authority, counts: a function of rules, electorate and ballots, in integers. */
export function countVotes(rules: FrozenRules, electorate: readonly Elector[], casts: readonly CastBallot[]): Tally {
  const electors = electorate.filter(({ recused }) => !recused);
  const standing = standingChoices(electors, casts);
  const counts = (choice: Choice) => standing.filter((each) => each === choice).length;
  const [agree, abstain, object] = [counts('AGREE'), counts('ABSTAIN'), counts('OBJECT')];
  const quorum = quorumOf(rules, electors.length);
  const voted = standing.length;
  return {
    electors: electors.length,
    recused: electorate.length - electors.length,
    quorum,
    voted,
    agree,
    abstain,
    object,
    carried: voted > 0 && voted >= quorum && isEnough(rules, { electors: electors.length, agree, object }),
  };
}

/** The share of the electors who must take part, rounded up. */
export const quorumOf = ({ quorumNum, quorumDen }: Pick<FrozenRules, 'quorumNum' | 'quorumDen'>, electors: number): number => Math.ceil((electors * quorumNum) / quorumDen);

/** The last cast of each elector; abstaining is a cast like any other (D5). */
function standingChoices(electors: readonly Elector[], casts: readonly CastBallot[]): Choice[] {
  const last = new Map<string, CastBallot>();
  for (const cast of casts) if (cast.castNumber > (last.get(cast.personId)?.castNumber ?? 0)) last.set(cast.personId, cast);
  return electors.flatMap(({ personId }) => last.get(personId)?.choice ?? []);
}

function isEnough({ method, thresholdNum, thresholdDen }: FrozenRules, { electors, agree, object }: { electors: number; agree: number; object: number }): boolean {
  switch (method) {
    case 'MAJORITY':
      return agree > object;
    case 'SUPERMAJORITY':
      return agree > 0 && agree * thresholdDen >= thresholdNum * (agree + object);
    case 'CONSENT':
      return agree > 0 && object === 0;
    case 'UNANIMITY':
      return electors > 0 && agree === electors;
  }
}

/** "5 of 7 voted, quorum 4; 4 of 5 agree, 2/3 needed; 1 recused" (D4). */
export function derivationOf(rules: Pick<FrozenRules, 'method' | 'thresholdNum' | 'thresholdDen'>, tally: Omit<Tally, 'carried'>, language: Language = 'en'): string {
  const words = DERIVATION_WORDS[language];
  const parts = [words.voted(tally), words.enough[rules.method]({ ...tally, ...rules })];
  if (tally.abstain > 0) parts.push(words.abstained(tally.abstain));
  if (tally.recused > 0) parts.push(words.recused(tally.recused));
  return parts.join('; ');
}
