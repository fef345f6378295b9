import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Only who wrote it may change or withdraw it.' })
export class OnlyItsWriter extends Refusal {
  sentence() {
    return 'Only the person who wrote this can change or withdraw it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'It has been withdrawn.' })
export class ContributionIsWithdrawn extends Refusal {
  sentence() {
    return 'This has been withdrawn and stays so.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The fifteen minutes in which a contribution may be put differently are over.' })
export class EditTimeOver extends Refusal {
  sentence() {
    return 'The fifteen minutes in which you could change this are over; others have read it. You can answer it, or withdraw it.';
  }
}

registerRefusals(OnlyItsWriter, ContributionIsWithdrawn, EditTimeOver);
