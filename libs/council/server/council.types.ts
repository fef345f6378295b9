import { Field, Int, ObjectType } from '@nestjs/graphql';
import { describedEnum, Node } from '@tribune/kernel/server';

export const VotingMethod = describedEnum('VotingMethod', 'How a council’s votes are counted (D4).', {
  MAJORITY: 'More agree than object.',
  SUPERMAJORITY: 'A declared share of agree and object agrees.',
  CONSENT: 'Nobody’s objection stands.',
  UNANIMITY: 'Every member agrees.',
  WEIGHTED: 'A share of the weights of agree and object agrees.',
  RANKING: 'Members rank options; the one that no other beats is carried, “leave as it is” among them.',
});
export type VotingMethodName = keyof typeof VotingMethod;

@ObjectType({ implements: () => Node, description: 'Those who decide what happens at the touch points.' })
export class Council extends Node {
  @Field({ description: 'What the company calls it.' })
  name!: string;

  @Field({ description: 'What it is for, in its own words.' })
  charter!: string;

  @Field(() => Int, { description: 'Counts the changes of name and charter, from 1: whoever changes them says which version they have read.' })
  version!: number;

  @Field({ description: 'Whether members may vote by proxy here (D7); off until an administrator switches it on.' })
  proxiesAllowed!: boolean;
}

@ObjectType({ implements: () => Node, description: 'One person’s place on a council, from and until.' })
export class Seat extends Node {
  @Field({ description: 'Presides.' })
  isChair!: boolean;

  @Field(() => String, { nullable: true, description: 'The function it speaks for, for example Service.' })
  function!: string | null;

  @Field(() => Int, { description: 'How much its ballot weighs in a weighted vote.' })
  weight!: number;

  @Field({ description: 'Since when.' })
  fromAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when; null while it is held.' })
  untilAt!: Date | null;

  councilId!: string;
  personId!: string;
}

@ObjectType({ implements: () => Node, description: 'A rule a council has declared beforehand. Opening a vote freezes a copy of it (D4).' })
export class VotingRule extends Node {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => VotingMethod, { description: 'How votes are counted.' })
  method!: VotingMethodName;

  @Field(() => Int, { description: 'Numerator of the share that must agree.' })
  thresholdNum!: number;

  @Field(() => Int, { description: 'Its denominator.' })
  thresholdDen!: number;

  @Field(() => Int, { description: 'Numerator of the share of members that must vote.' })
  quorumNum!: number;

  @Field(() => Int, { description: 'Its denominator.' })
  quorumDen!: number;

  @Field(() => Int, { description: 'How many working days a vote stays open.' })
  workingDays!: number;

  @Field({ description: 'The one that is taken when nobody chooses.' })
  isDefault!: boolean;
}
