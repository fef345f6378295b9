import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Nobody was sent this card.' })
export class CardUnknown extends Refusal {
  sentence() {
    return 'This voting card is not known. Please open the link from your mail once more, all of it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The receipt cannot be used.' })
export class ReceiptUnusable extends Refusal {
  sentence() {
    return 'Your browser’s receipt cannot be used. Nothing was counted. Please reload the page and vote again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'One card, one ballot (E1).' })
export class AlreadyVoted extends Refusal {
  sentence() {
    return 'A ballot has been cast with this card before, and it counts. It cannot be changed: it is no longer known which one it is.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Ballots are not taken now.' })
export class VotingClosed extends Refusal {
  @Field({ description: 'Since when; ahead of now while nominations run.' })
  closedAt!: Date;

  sentence() {
    this.closedAt = new Date(this.closedAt);
    return 'Voting is not open. Your ballot was not counted.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The ballot names somebody who does not stand.' })
export class NotANominee extends Refusal {
  sentence() {
    return 'This ballot names somebody who does not stand in this election. Nothing was counted. Please reload the page and vote again.';
  }
}

/** Why a ballot was not taken. */
export const NOT_TAKEN = registerRefusals(CardUnknown, ReceiptUnusable, AlreadyVoted, VotingClosed, NotANominee);
