import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

/** What every measured figure stands on, whichever area shows it. */
@ObjectType({ isAbstract: true })
export abstract class Measured {
  @Field(() => Float, { description: 'The value.' })
  value!: number;

  @Field(() => Int, { nullable: true, description: 'On how many answers or cases it stands; null where the source does not say.' })
  n!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of its 95 % interval.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of it.' })
  high!: number | null;

  @Field({ description: 'Where it comes from.' })
  source!: string;

  @Field({ description: 'For which day it holds, as an ISO date.' })
  measuredOn!: string;
}
