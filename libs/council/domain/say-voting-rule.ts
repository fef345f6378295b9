export interface DeclaredRule {
  readonly method: 'MAJORITY' | 'SUPERMAJORITY' | 'CONSENT' | 'UNANIMITY';
  readonly thresholdNum: number;
  readonly thresholdDen: number;
  readonly quorumNum: number;
  readonly quorumDen: number;
  readonly workingDays: number;
}

/** A declared rule in two sentences (D4): what carries, and what it takes for the vote to count. */
export function sayVotingRule(rule: DeclaredRule): string {
  const days = rule.workingDays === 1 ? 'one working day' : `${rule.workingDays} working days`;
  return `${carries(rule)} ${share(rule.quorumNum, rule.quorumDen)} of the members must vote, within ${days}.`;
}

function carries({ method, thresholdNum, thresholdDen }: DeclaredRule): string {
  switch (method) {
    case 'MAJORITY':
      return 'Carried when more agree than object.';
    case 'SUPERMAJORITY':
      return `Carried when ${share(thresholdNum, thresholdDen).toLowerCase()} of those who agree or object agree.`;
    case 'CONSENT':
      return 'Carried when nobody’s objection stands.';
    case 'UNANIMITY':
      return 'Carried when every member agrees.';
  }
}

function share(num: number, den: number): string {
  if (num === den) return 'All';
  if (num * 2 === den) return 'At least half';
  if (num * 3 === den * 2) return 'At least two thirds';
  if (num * 4 === den * 3) return 'At least three quarters';
  return `At least ${num} of every ${den}`;
}
