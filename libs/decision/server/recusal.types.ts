import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RecusalFacts } from '@tribune/decision/domain';

@ObjectType({ description: 'A declared conflict of interest (D6). A member’s may be contested; then the other members decide whether it stands.' })
export class Recusal {
  decisionUuid!: string;
  personUuid!: string;
  contestedByUuid!: string | null;
  facts!: RecusalFacts;

  @Field({ description: 'Why, in their words.' })
  reason!: string;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'Whether the person takes no part: true until the other members set it aside.' })
  stands!: boolean;

  @Field(() => String, { nullable: true, description: 'Why somebody contests it; null while nobody does.' })
  contestedBecause!: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when it is contested.' })
  contestedAt!: Date | null;

  @Field(() => Int, { description: 'How many of the other members have said that it stands.' })
  saidItStands!: number;

  @Field(() => Int, { description: 'How many of them have said that it does not.' })
  saidItFalls!: number;

  @Field(() => Date, { nullable: true, description: 'When more than half of the other members had said that it does not stand.' })
  setAsideAt!: Date | null;
}
