import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ObjectionFacts, ObjectionState as State } from '@tribune/decision/domain';
import { describedEnum, Node } from '@tribune/kernel/server';

export const ObjectionState = describedEnum('ObjectionState', 'Where an objection stands (D8).', {
  OPEN: 'Nobody has answered it; after 72 hours the vote on overruling it opens by itself, unless consent is the rule.',
  ANSWERED: 'Author or chair has answered; whoever objected has not ended it.',
  OVERRULING: 'The other members vote on overruling it.',
  INTEGRATED: 'Whoever objected says that a newer text has taken it up.',
  WITHDRAWN: 'Whoever objected withdrew it.',
  OVERRULED: 'The other members overruled it.',
  VOID: 'Whoever objected has left the council, or takes no part in this decision.',
} satisfies Record<State, string>);

export const ObjectionEnd = describedEnum('ObjectionEnd', 'How whoever objected ends an objection (D8).', {
  INTEGRATED: 'A newer text has taken it up.',
  WITHDRAWN: 'It is withdrawn.',
});

@ObjectType({ description: 'What author or chair answered to an objection.' })
export class ObjectionReply {
  personUuid!: string;

  @Field({ description: 'The answer.' })
  words!: string;

  @Field({ description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A vote of the other members on overruling an objection, without author and objector (D8).' })
export class Overruling {
  @Field(() => Int, { description: '1 for the first, 2 for one after a new answer …' })
  round!: number;

  @Field({ description: 'When it opened.' })
  openedAt!: Date;

  @Field({ description: 'Its deadline.' })
  closesAt!: Date;

  @Field(() => Int, { description: 'How many have said so far that it is overruled.' })
  inFavour!: number;

  @Field(() => Int, { description: 'How many have said that it stands.' })
  against!: number;

  @Field(() => Int, { description: 'How many may say so.' })
  judges!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was overruled; null while the vote runs.' })
  overruled!: boolean | null;
}

@ObjectType({ implements: () => Node, description: 'A member’s objection: a harm, to whom, and the change that would lift it (D8).' })
export class Objection extends Node {
  decisionUuid!: string;
  personUuid!: string;
  facts!: ObjectionFacts;

  @Field(() => ObjectionState, { description: 'Where it stands.' })
  state!: State;

  @Field(() => Int, { description: 'The revision to which it was raised.' })
  revision!: number;

  @Field({ description: 'The harm.' })
  harm!: string;

  @Field({ description: 'To whom.' })
  toWhom!: string;

  @Field({ description: 'The evidence for it; may be empty.' })
  evidence!: string;

  @Field({ description: 'The change that would lift it.' })
  proposedChange!: string;

  @Field({ description: 'When it was raised.' })
  at!: Date;

  @Field(() => Date, { nullable: true, description: 'When the vote on overruling it opens by itself, while nobody has answered; null under consent.' })
  overrulingOpensAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => [Overruling], { description: 'The votes on overruling it, the first one first.' })
  overrulings!: readonly Overruling[];

  replyRows!: readonly ObjectionReply[];
}
