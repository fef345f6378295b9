import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Tokens are for the staff and for who holds office.' })
export class TokenNotForYou extends Refusal {
  sentence() {
    return 'Tokens are for programs of the staff and of those who hold office. What you may read here, you read on its pages.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Twenty tokens at a time are enough.' })
export class TooManyTokens extends Refusal {
  sentence() {
    return 'You have twenty tokens that work. Revoke one that no program needs any more.';
  }
}

registerRefusals(TokenNotForYou, TooManyTokens);
