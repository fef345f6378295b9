import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ElectionState } from './champion.enums.js';

@ObjectType({ description: 'Somebody on the ballot.' })
export class Nominee {
  @Field(() => ID, { description: 'What the ballot names.' })
  personId!: string;

  @Field({ description: 'Their name.' })
  name!: string;

  @Field({ description: 'In their own words.' })
  statement!: string;
}

@ObjectType({ description: 'What a mailed card opens, without an account. Reading it never votes.' })
export class VotingCard {
  @Field(() => ID, { description: 'The election.' })
  electionId!: string;

  @Field({ description: 'The organization.' })
  organizationName!: string;

  @Field({ description: 'Who elects.' })
  constituencyName!: string;

  @Field({ description: 'Whether the roll is asked about its champion only (D11).' })
  confirmation!: boolean;

  @Field({ description: 'Whether ballots are taken now.' })
  open!: boolean;

  @Field(() => ElectionState, { description: 'Where the election stands.' })
  state!: keyof typeof ElectionState;

  @Field({ description: 'Until when.' })
  votingClosesAt!: Date;

  @Field({ description: 'Whether this card’s ballot has been cast.' })
  voted!: boolean;

  @Field(() => [Nominee], { description: 'Who stands, in an order of this card’s own.' })
  nominees!: Nominee[];

  organizationId!: string;
  electionUuid!: string;
}
