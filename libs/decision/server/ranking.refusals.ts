import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'A ranking names different options of this decision, the best first (D4).' })
export class RankingUnusable extends Refusal {
  sentence() {
    this.field = 'ranking';
    return 'Please put at least one option into your order, each of them once.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Options and a rule that ranks belong together (D4).' })
export class OptionsNeedRanking extends Refusal {
  ranking!: boolean;

  sentence() {
    return this.ranking ? 'This rule ranks options, and the text has none: write two to nine of them.' : 'The text has options, and this rule does not rank: choose a rule that ranks, or take the options out.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Champions answer what a ranking chose, not before (D4).' })
export class NotRankedYet extends Refusal {
  sentence() {
    return 'The council is still ranking the options; champions answer the one that wins.';
  }
}

registerRefusals(RankingUnusable, OptionsNeedRanking, NotRankedYet);
