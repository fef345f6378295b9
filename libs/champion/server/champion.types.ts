import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '@tribune/kernel/server';
import { ConstituencyKind, TermEnd } from './champion.enums.js';

@ObjectType({ implements: () => Node, description: 'Those for whom a champion speaks: customers, employees, others (P1).' })
export class Constituency extends Node {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => ConstituencyKind, { description: 'Whom it holds.' })
  kind!: keyof typeof ConstituencyKind;

  @Field(() => Date, { nullable: true, description: 'From when on no decision is final without its champion: customers from the first day, others from their first champion’s term.' })
  bindsFrom!: Date | null;

  @Field(() => Int, { description: 'How many stand on its roll now.' })
  rollSize!: number;

  @Field({ description: 'Whether the person who asks stands on its roll.' })
  onRoll!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the person who asks cannot call an election now; null when they can.' })
  callClosed!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the next election begins by itself, 14 days before the champion’s term ends; none can be called before. Null while the seat is empty.' })
  callableFrom!: Date | null;
}

@ObjectType({ implements: () => Node, description: 'An office won by an election, for a time (P1). Rank 0 is the champion, 1, 2 … the alternates.' })
export class Term extends Node {
  @Field(() => Int, { description: '0 for the champion, 1, 2 … for the alternates.' })
  rank!: number;

  @Field({ description: 'When it began.' })
  startsAt!: Date;

  @Field({ description: 'When it ends by itself.' })
  endsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it runs.' })
  endedAt!: Date | null;

  @Field(() => TermEnd, { nullable: true, description: 'Why it ended.' })
  endedBecause!: keyof typeof TermEnd | null;

  @Field(() => Date, { nullable: true, description: 'Until when its holder has handed over to the next in rank; null when nothing is handed over (D11).' })
  handedOverUntil!: Date | null;

  constituencyId!: string;
  electionId!: string;
  personId!: string;
}
