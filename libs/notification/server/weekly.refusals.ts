import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'No weekly mail has carried this link.' })
export class StopLinkUnknown extends Refusal {
  sentence() {
    return 'This link is not complete. Open it again from the mail, or switch the weekly mail off on your account page.';
  }
}

registerRefusals(StopLinkUnknown);
