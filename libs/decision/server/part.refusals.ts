import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Only who is inside the decision brings evidence and discusses it (D12).' })
export class TakesNoPart extends Refusal {
  sentence() {
    return 'Only members of this council, champions, their alternates and analysts may do this.';
  }
}

registerRefusals(TakesNoPart);
