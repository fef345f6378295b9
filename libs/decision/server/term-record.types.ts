import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A clock that a champion let run out (D11).' })
export class MissedClock {
  @Field(() => Int, { description: 'The decision’s number.' })
  decisionNumber!: number;

  @Field({ description: 'When the seven days were over.' })
  dueAt!: Date;
}

@ObjectType({ description: 'How a champion has answered in this term; public to everybody for whom they speak (D11, E8).' })
export class TermRecord {
  @Field(() => Int, { description: 'How many answers have been asked of them: given, missed, and still awaited.' })
  asked!: number;

  @Field(() => Int, { description: 'How many they gave within their clock.' })
  answeredInTime!: number;

  @Field(() => Float, { nullable: true, description: 'Hours from being asked to answering, the middle one of all their answers; null while there is none.' })
  medianHours!: number | null;

  @Field(() => [MissedClock], { description: 'Clocks that ran out without an answer, the latest first.' })
  missed!: MissedClock[];

  @Field(() => Int, { description: 'How many of them in a row, up to now; the third puts a confirmation vote to the roll.' })
  missedInARow!: number;
}
