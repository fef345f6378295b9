import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How the council voted: counts alone, never a name (D5).' })
export class EntryTally {
  @Field(() => Int, { description: 'Members who could vote, without those recused.' })
  electors!: number;

  @Field(() => Int, { description: 'Members who took no part for a conflict of interest.' })
  recused!: number;

  @Field(() => Int, { description: 'How many had to vote.' })
  quorum!: number;

  @Field(() => Int, { description: 'How many voted.' })
  voted!: number;

  @Field(() => Int, { description: 'How many agreed.' })
  agree!: number;

  @Field(() => Int, { description: 'How many abstained.' })
  abstain!: number;

  @Field(() => Int, { description: 'How many objected.' })
  object!: number;

  @Field({ description: 'How it was voted, for example MAJORITY or RANKING: under a ranking nobody agrees or objects.' })
  method!: string;

  @Field({ description: 'Whether it was carried.' })
  carried!: boolean;

  @Field({ description: 'When the vote closed.' })
  closedAt!: Date;
}

@ObjectType({ description: 'A condition that held when the decision became final, and does not any longer (D9).' })
export class BrokenCondition {
  @Field({ description: 'Since when the register says so.' })
  at!: Date;

  @Field({ description: 'Until when a superseding decision is due.' })
  dueAt!: Date;

  @Field(() => String, { nullable: true, description: 'What happened; null under an embargo.' })
  what!: string | null;
}

@ObjectType({ description: 'A constituency’s consent, by which a decision became final: an approval, or the agreement that it does not affect them (D1, D9).' })
export class EntryConsent {
  @Field({ description: 'The constituency.' })
  constituency!: string;

  @Field({ description: 'Who spoke for it.' })
  champion!: string;

  @Field({ description: 'Whether they stood in for the champion.' })
  asAlternate!: boolean;

  @Field({ description: 'True: it was agreed that the decision does not affect them.' })
  waived!: boolean;

  @Field({ description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Their words.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom they asked before, or why nobody.' })
  askedHow!: string | null;

  @Field(() => String, { nullable: true, description: 'The approval holds while this does.' })
  holdsWhile!: string | null;

  @Field(() => BrokenCondition, { nullable: true, description: 'That the condition was broken since.' })
  broken!: BrokenCondition | null;

  @Field(() => Date, { nullable: true, description: 'The approval was given for a decision that is final by then.' })
  validUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the decision claims not to affect them.' })
  claim!: string | null;
}

@ObjectType({ description: 'A champion’s refusal. What was public once stays public, also where it no longer stands.' })
export class EntryRefusal {
  @Field({ description: 'The constituency.' })
  constituency!: string;

  @Field({ description: 'Who spoke for it.' })
  champion!: string;

  @Field({ description: 'Whether they stood in for the champion.' })
  asAlternate!: boolean;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'Whether it stands today.' })
  stands!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it ceased to stand.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The interest harmed; null under an embargo.' })
  interest!: string | null;

  @Field(() => String, { nullable: true, description: 'The evidence; null under an embargo.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'An alternative that would be acceptable; null under an embargo.' })
  alternative!: string | null;
}
