import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The council has not switched proxies on (P3).' })
export class ProxiesOff extends Refusal {
  sentence() {
    return 'This council does not vote by proxy; an administrator can switch that on.';
  }
}

const UNFIT = {
  NO_SEAT: 'A proxy goes to another member of the same council.',
  CHAMPION: 'A proxy never goes to or from a champion or alternate.',
  GAVE_AWAY: 'This member has given their own vote away, and a proxy goes no further than one hop.',
  CARRIES_TWO: 'This member carries the votes of two others already, and nobody carries more.',
} as const;

@ObjectType({ implements: () => Refusal, description: 'This person cannot carry the vote (D7).' })
export class ProxyHolderUnfit extends Refusal {
  unfit!: keyof typeof UNFIT;

  sentence() {
    this.field = 'holderId';
    return UNFIT[this.unfit];
  }
}

@ObjectType({ implements: () => Refusal, description: 'One proxy at a time, and one for a decision (D7).' })
export class ProxyGivenAlready extends Refusal {
  sentence() {
    return 'You have given this vote to somebody already; take that back first.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person carries no proxy of this member here (D7).' })
export class NoProxy extends Refusal {
  sentence() {
    return 'You do not carry this member’s vote here.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Whoever gave the proxy has voted in person (D7).' })
export class GiverHasVoted extends Refusal {
  sentence() {
    return 'This member has voted in person, and that ballot stands.';
  }
}

registerRefusals(ProxiesOff, ProxyHolderUnfit, ProxyGivenAlready, NoProxy, GiverHasVoted);
