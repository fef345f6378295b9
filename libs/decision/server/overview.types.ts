import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { State } from '@tribune/decision/domain';
import { describedEnum } from '@tribune/kernel/server';
import { DecisionState } from './decision.enums.js';

export const BlockKind = describedEnum('BlockKind', 'What keeps a decision from going on.', {
  REFUSED: 'A champion has refused the text as it stands.',
  BROKEN: 'It is final, and a condition on which a champion approved it does not hold any longer: a superseding decision is due (D9).',
  CONDITION: 'A champion would approve it with a change of its text (D9).',
  CHAMPION: 'A champion has not answered yet; the clock runs.',
  SEAT_EMPTY: 'Nobody holds the seat of a constituency that binds: it waits for the election.',
  SILENT: 'The text does not say whether a constituency that binds is affected: it needs an edit.',
  OBJECTION: 'An objection is open: it has to be integrated, withdrawn or overruled (D8).',
  LINKED: 'It is linked with others that are not as far: final together, or not at all.',
  NO_QUORUM: 'Too few have voted: in the vote that is over, or in one that ends within two days.',
  EDIT_WINDOW: 'An editorial edit can still be raised to material, for 24 hours.',
});

@ObjectType({ description: 'How many decisions stand in a state, and how long they have been under way.' })
export class OverviewState {
  @Field(() => DecisionState, { description: 'The state.' })
  state!: State;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of these, proposed within the last 14 days.' })
  young!: number;

  @Field(() => Int, { description: 'Of these, proposed 14 to 42 days ago.' })
  grown!: number;

  @Field(() => Int, { description: 'Of these, proposed more than 42 days ago.' })
  old!: number;

  @Field({ description: 'When the oldest of them was proposed.' })
  oldestAt!: Date;

  @Field(() => Int, { description: 'The number of the oldest.' })
  oldestNumber!: number;
}

@ObjectType({ description: 'A decision that does not go on by itself, and why.' })
export class Block {
  @Field(() => BlockKind, { description: 'What keeps it.' })
  kind!: keyof typeof BlockKind;

  @Field(() => Int, { description: 'The number of the decision.' })
  number!: number;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The constituency that is asked; null where it is not about one.' })
  constituency!: string | null;

  @Field(() => [String], { description: 'At whom it waits, who refused, would approve another text or objects, who answers for the superseding decision: by name. Empty where nobody can answer.' })
  people!: string[];

  @Field(() => [Int], { description: 'The numbers of the decisions with which it is linked, where that is what keeps it.' })
  linkedWith!: number[];

  @Field({ description: 'Whether it is an alternate who answers, or has answered: the champion has recused, handed over, or let the days run out.' })
  byAlternate!: boolean;

  @Field({ description: 'Since when.' })
  since!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when at the latest: the clock, the day on which the superseding decision is due, the end of the election, of the vote, of the window. Null without one.' })
  until!: Date | null;

  @Field(() => String, { nullable: true, description: 'The champion’s or objector’s own words: the interest that it harms, why another text, what does not hold any longer.' })
  interest!: string | null;

  @Field(() => String, { nullable: true, description: 'The champion’s or objector’s own words: what would be acceptable.' })
  alternative!: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when the champion has paused the clock, to ask the constituency first (D12); null where it runs.' })
  pausedUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'The champion’s own words: what they ask, and whom.' })
  pausedBecause!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many have voted, where the quorum is missing.' })
  voted!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many must vote, where the quorum is missing.' })
  quorum!: number | null;
}

@ObjectType({ description: 'How many decisions something keeps from going on.' })
export class BlockCount {
  @Field(() => BlockKind, { description: 'What keeps them.' })
  kind!: keyof typeof BlockKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How long final decisions took, from proposed to final, over the last twelve months. Small samples have no average.' })
export class TimeToDecide {
  @Field(() => Int, { description: 'How many became final.' })
  count!: number;

  @Field(() => Float, { nullable: true, description: 'The median in days; null for fewer than three.' })
  medianDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'The shortest, in days.' })
  shortestDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'The longest, in days.' })
  longestDays!: number | null;
}

@ObjectType({ description: 'Where all decisions stand: for executives, chairs, administrators, auditors and champions.' })
export class Overview {
  @Field({ description: 'When it was read.' })
  at!: Date;

  @Field(() => [OverviewState], { description: 'Proposed decisions by state, in the order of their way. Those that ended, of the last twelve months.' })
  states!: OverviewState[];

  @Field(() => [Block], { description: 'What does not go on by itself, the longest waiting first of each kind; at most fifty.' })
  blocked!: Block[];

  @Field(() => [BlockCount], { description: 'How many decisions each kind keeps, shown or not, each once however many it waits for; kinds without any are left out.' })
  blockedCounts!: BlockCount[];

  @Field(() => TimeToDecide, { description: 'From proposed to final.' })
  timeToDecide!: TimeToDecide;
}
