import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How often a council meets.' })
export class Cadence {
  councilUuid!: string;

  @Field({ description: 'The rule, as RFC 5545 writes it, for example FREQ=MONTHLY;BYDAY=1TU.' })
  rrule!: string;

  @Field({ description: 'The day on which it begins, YYYY-MM-DD.' })
  firstOn!: string;

  @Field({ description: 'The hour in the zone, HH:MM; it stays the same through changes of daylight saving.' })
  time!: string;

  @Field({ description: 'The zone: the organization’s.' })
  timeZone!: string;

  @Field(() => Int, { description: 'How many minutes a meeting takes.' })
  minutes!: number;

  @Field({ description: 'Where; may be empty.' })
  place!: string;
}
