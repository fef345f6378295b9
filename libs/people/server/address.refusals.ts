import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'An address is changed by somebody who has signed in a moment ago.' })
export class FreshSignInRequired extends Refusal {
  @Field({ description: 'True: a passkey must be shown. False: any way in, within fifteen minutes.' })
  byPasskey!: boolean;

  sentence() {
    return this.byPasskey ? 'Please show your passkey first. What you typed is kept.' : 'Please sign in again first: you came in more than fifteen minutes ago. What you typed is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Five changes an hour are enough.' })
export class AskedTooOften extends Refusal {
  sentence() {
    return 'You have asked for five changes within an hour. Please look into both mailboxes, and try again later.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else in the organization has the address; told only to who has shown that they read its mail.' })
export class AddressTaken extends Refusal {
  sentence() {
    return 'This address belongs to another account here. Sign in with it, or choose a different one.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody had this address until less than a year ago.' })
export class AddressGivenUp extends Refusal {
  @Field({ description: 'The address.' })
  address!: string;

  sentence() {
    return `${this.address} was the address of somebody here who has changed it. Use their new one; for a year nobody else gets the old one.`;
  }
}

registerRefusals(FreshSignInRequired, AskedTooOften, AddressTaken, AddressGivenUp);
