import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { describedEnum } from '@tribune/kernel/server';

export const SearchKind = describedEnum('SearchKind', 'What was found.', {
  DECISION: 'A decision, by number, title or text.',
  TOUCH_POINT: 'A touch point, by name, channel, stage or promise.',
  MEETING: 'A meeting, by its council, place or agenda.',
  SUMMIT: 'A summit, by its title or place.',
  PLAN_LINE: 'A line of a summit’s plan as it is written now, by what is done, where, by whom, or what shall move.',
  PERSON: 'Somebody of the organization, by name.',
  ELECTION: 'An election, by its constituency or by who stands.',
});

@ObjectType({ description: 'Something that the person who asks may see, and that says what they typed.' })
export class SearchHit {
  @Field(() => ID, { description: 'The global id of the thing.' })
  id!: string;

  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: keyof typeof SearchKind;

  @Field(() => Int, { nullable: true, description: 'The number of a decision.' })
  number!: number | null;

  @Field({ description: 'Its title or name; of an election, its constituency; of a meeting, its council.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What helps to tell it from others: what a decision changes, where a touch point stands, the function of a person, the place of a meeting or summit, the summit of a line.' })
  detail!: string | null;

  @Field(() => String, { nullable: true, description: 'The state of a decision, an election, a meeting or a summit; RETIRED of a touch point that is retired.' })
  state!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a touch point: what its page’s address ends with.' })
  slug!: string | null;

  @Field(() => Date, { nullable: true, description: 'Of a meeting or a summit: when it begins.' })
  at!: Date | null;

  @Field(() => ID, { nullable: true, description: 'Of a summit and of a line of its plan: the summit.' })
  summitId!: string | null;
}
