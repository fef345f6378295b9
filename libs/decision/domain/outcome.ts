import { LEAVE, rankOptions, type Ranked } from './ranking.js';

export type VotingMethod = 'MAJORITY' | 'SUPERMAJORITY' | 'CONSENT' | 'UNANIMITY' | 'WEIGHTED' | 'RANKING';
export type Choice = 'AGREE' | 'ABSTAIN' | 'OBJECT' | 'RANK';

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
  /** How much the seat weighed when the vote opened; counts in a weighted vote only. */
  readonly weight?: number;
}
export interface CastBallot {
  readonly personId: string;
  readonly castNumber: number;
  readonly choice: Choice;
  /** Of RANK: letters, the best first. */
  readonly ranking?: readonly string[];
}
/** What besides ballots the outcome rests on: what is ranked, and how many objections stand (D8). */
export interface Matter {
  readonly options?: readonly string[];
  readonly standingObjections?: number;
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
  /** The letter of the option that won a ranking, or LEAVE; null for every other method, and after a tie. */
  readonly winner: string | null;
}

/** Explains what SQL's decision.count_votes, the authority, counts: a function of rules, electorate and ballots, in integers. */
export function countVotes(rules: FrozenRules, electorate: readonly Elector[], casts: readonly CastBallot[], matter: Matter = {}): Tally {
  const electors = electorate.filter(({ recused }) => !recused);
  const standing = standingBallots(electors, casts);
  const having = (choice: Choice) => standing.filter((each) => each.choice === choice);
  const [agree, abstain, object] = [having('AGREE'), having('ABSTAIN'), having('OBJECT')];
  const quorum = quorumOf(rules, electors.length);
  const ranked = rules.method === 'RANKING' ? rankOptions([...(matter.options ?? []), LEAVE], having('RANK').map(({ ranking }) => ranking ?? [])) : null;
  const counts = { electors: electors.length, agree: agree.length, object: object.length, agreeWeight: weightOf(agree), objectWeight: weightOf(object), standingObjections: matter.standingObjections ?? 0, ranked };
  const voted = standing.length;
  return {
    electors: electors.length,
    recused: electorate.length - electors.length,
    quorum,
    voted,
    agree: agree.length,
    abstain: abstain.length,
    object: object.length,
    carried: voted > 0 && voted >= quorum && isEnough(rules, counts),
    winner: ranked?.winner ?? null,
  };
}

/** The share of the electors who must take part, rounded up; of heads, also where votes weigh. */
export const quorumOf = ({ quorumNum, quorumDen }: Pick<FrozenRules, 'quorumNum' | 'quorumDen'>, electors: number): number => Math.ceil((electors * quorumNum) / quorumDen);

interface Standing {
  readonly choice: Choice;
  readonly ranking?: readonly string[];
  readonly weight: number;
}

/** The last cast of each elector; abstaining is a cast like any other (D5). */
function standingBallots(electors: readonly Elector[], casts: readonly CastBallot[]): Standing[] {
  const last = new Map<string, CastBallot>();
  for (const cast of casts) if (cast.castNumber > (last.get(cast.personId)?.castNumber ?? 0)) last.set(cast.personId, cast);
  return electors.flatMap(({ personId, weight = 1 }) => {
    const cast = last.get(personId);
    return cast ? [{ ...cast, weight }] : [];
  });
}

const weightOf = (ballots: readonly Standing[]): number => ballots.reduce((sum, { weight }) => sum + weight, 0);

interface Counts {
  readonly electors: number;
  readonly agree: number;
  readonly object: number;
  readonly agreeWeight: number;
  readonly objectWeight: number;
  readonly standingObjections: number;
  readonly ranked: Ranked | null;
}

function isEnough({ method, thresholdNum, thresholdDen }: FrozenRules, { electors, agree, object, agreeWeight, objectWeight, standingObjections, ranked }: Counts): boolean {
  switch (method) {
    case 'MAJORITY':
      return agree > object;
    case 'SUPERMAJORITY':
      return agree > 0 && agree * thresholdDen >= thresholdNum * (agree + object);
    case 'CONSENT':
      return agree > 0 && object === 0 && standingObjections === 0;
    case 'UNANIMITY':
      return electors > 0 && agree === electors;
    case 'WEIGHTED':
      return agree > 0 && (2 * thresholdNum === thresholdDen ? agreeWeight > objectWeight : agreeWeight * thresholdDen >= thresholdNum * (agreeWeight + objectWeight));
    case 'RANKING':
      return ranked !== null && ranked.winner !== null && ranked.winner !== LEAVE;
  }
}
