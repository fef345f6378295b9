import { Field, ObjectType } from '@nestjs/graphql';
import { describedEnum } from '@tribune/kernel/server';

export const TouchPointPart = describedEnum('TouchPointPart', 'A part of what is said of a touch point.', {
  name: 'Its name.',
  channel: 'The channel.',
  stage: 'The stage of the journey.',
  ownerFunction: 'The function that owns it; empty: nobody.',
  sourcing: 'Who runs it: IN_HOUSE or PARTNER.',
  priority: 'Its priority: 1, 2 or 3.',
  customersDo: 'What customers do there.',
  customersWant: 'What they try to achieve.',
  promise: 'What is promised there.',
});

@ObjectType({ description: 'One part before and after a change.' })
export class TouchPointPartChange {
  @Field(() => TouchPointPart, { description: 'Which part.' })
  part!: keyof typeof TouchPointPart;

  @Field({ description: 'What it said before; empty for nothing.' })
  from!: string;

  @Field({ description: 'What it said afterwards; empty for nothing.' })
  to!: string;
}

@ObjectType({ description: 'A change of a touch point: when, by whom, and every part that reads differently since.' })
export class TouchPointChange {
  actorUuid!: string | null;

  @Field({ description: 'When.' })
  at!: Date;

  @Field(() => [TouchPointPartChange], { description: 'What changed.' })
  parts!: TouchPointPartChange[];
}
