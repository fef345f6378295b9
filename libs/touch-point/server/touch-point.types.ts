import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, describedEnum, Node } from '@tribune/kernel/server';

export const Sourcing = describedEnum('Sourcing', 'Who runs a touch point.', { IN_HOUSE: 'The organization itself.', PARTNER: 'A partner.' });

@ObjectType({ implements: () => Node, description: 'A stage of the customers’ decision journey.' })
export class Stage extends Node {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its place in the journey, from 1.' })
  position!: number;
}

@ObjectType({ implements: () => Node, description: 'Where customers and the organization meet.' })
export class TouchPoint extends Node {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'Its part of an address, /touch-points/<slug>: given once, and kept when it is renamed.' })
  slug!: string;

  @Field(() => Int, { description: 'Counts its changes, from 1: whoever changes it says which version they have read.' })
  version!: number;

  @Field({ description: 'When it was added.' })
  addedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it is retired: nothing new names it, what was decided stays. Null while it is in use.' })
  retiredAt!: Date | null;

  @Field({ description: 'The channel, for example Phone.' })
  channel!: string;

  @Field(() => String, { nullable: true, description: 'The function that owns it; null for a touch point that nobody owns.' })
  ownerFunction!: string | null;

  @Field(() => Sourcing, { description: 'Run by the organization, or by a partner.' })
  sourcing!: keyof typeof Sourcing;

  @Field(() => Int, { description: '1 is highest, 3 lowest.' })
  priority!: number;

  @Field({ description: 'What customers do there.' })
  customersDo!: string;

  @Field({ description: 'What they try to achieve.' })
  customersWant!: string;

  @Field({ description: 'What is promised there.' })
  promise!: string;

  stageId!: string;
}

@ObjectType({ description: 'Touch points, a page at a time.' })
export class TouchPointConnection extends connectionOf(TouchPoint) {}
