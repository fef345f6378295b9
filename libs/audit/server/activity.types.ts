import { ArgsType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';

@ArgsType()
export class ActivityArgs {
  @Field(() => Int, { defaultValue: 0, description: 'Begins with what happened in so many seconds before, 0 to 60, of each thing the latest: who asks, then listens, and says how long ago they asked, misses nothing.' })
  @Min(0)
  @Max(60)
  secondsBefore!: number;
}

@ObjectType({ description: 'Something happened to a thing that the person who listens may see. A reason to ask again, not the news itself.' })
export class Activity {
  @Field(() => ID, { description: 'Grows within an organization; not by one.' })
  id!: string;

  @Field({ description: 'What happened, for example BallotCast. SessionEnded is the last one of a subscription.' })
  type!: string;

  @Field({ description: 'The type of the thing it happened to, for example Decision.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The global id of that thing.' })
  subjectId!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  at!: Date;
}
