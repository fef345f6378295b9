import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DiedBecause, RevisionClass, StanceKind } from './decision.enums.js';

@ObjectType({ description: 'What a revision says of one constituency (D1).' })
export class Stance {
  constituencyUuid!: string;

  @Field(() => StanceKind, { description: 'Whether it affects them.' })
  stance!: keyof typeof StanceKind;

  @Field(() => String, { nullable: true, description: 'Why not, where it claims not to.' })
  reason!: string | null;
}

@ObjectType({ description: 'An expected effect on a figure.' })
export class Measure {
  @Field({ description: 'The figure.' })
  name!: string;

  @Field({ description: 'Where it is now.' })
  from!: string;

  @Field({ description: 'Where it should be.' })
  to!: string;

  @Field({ description: 'By when, as an ISO date.' })
  by!: string;
}

@ObjectType({ description: 'Money that the decision moves.' })
export class Amount {
  @Field({ description: 'What for.' })
  label!: string;

  @Field({ description: 'ISO 4217, for example EUR.' })
  currency!: string;

  @Field(() => Int, { description: 'In the smallest unit of the currency.' })
  minorUnits!: number;
}

@ObjectType({ description: 'One of the options that are ranked (D4).' })
export class RankedOption {
  @Field({ description: 'Its letter: A, B, C …' })
  key!: string;

  @Field({ description: 'Its words.' })
  label!: string;
}

@ObjectType({ description: 'One immutable text of a decision (D2).' })
export class Revision {
  decisionUuid!: string;
  authorUuid!: string;
  touchPointUuids!: readonly string[];
  supersedesUuids!: readonly string[];

  @Field(() => Int, { description: '1, 2, 3 …' })
  number!: number;

  @Field(() => RevisionClass, { description: 'What it did to votes and approvals when it was written.' })
  class!: keyof typeof RevisionClass;

  @Field({ description: 'Editorial, then raised to material by a member or champion (D3).' })
  raised!: boolean;

  @Field({ description: 'When it was written.' })
  at!: Date;

  @Field({ description: 'Why, in its author’s words; may be empty.' })
  note!: string;

  @Field({ description: 'Title.' })
  title!: string;

  @Field({ description: 'What changes for customers, in at most 60 words.' })
  whatChanges!: string;

  @Field({ description: 'How this makes their lives easier.' })
  easier!: string;

  @Field({ description: 'Background; may be empty.' })
  background!: string;

  @Field(() => [Measure], { description: 'Expected effects.' })
  measures!: readonly Measure[];

  @Field(() => [String], { description: 'Conditions under which it takes effect.' })
  conditions!: readonly string[];

  @Field(() => [Amount], { description: 'Money that it moves.' })
  amounts!: readonly Amount[];

  @Field(() => String, { nullable: true, description: 'From when on it takes effect, as an ISO date.' })
  effectiveOn!: string | null;

  @Field(() => String, { nullable: true, description: 'When its outcome is reviewed, as an ISO date.' })
  reviewOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when the register shows no more than its hash, as an ISO date (D14).' })
  embargoUntil!: string | null;

  @Field(() => [RankedOption], { description: 'What is ranked; empty for every other method. “Leave as it is” stands beside them always.' })
  options!: readonly RankedOption[];

  @Field(() => String, { nullable: true, description: 'The letter of the option that won, named by closing the vote.' })
  chosen!: string | null;

  @Field(() => [Stance], { description: 'What it says of each constituency.' })
  stances!: readonly Stance[];

  @Field({ description: 'The body: canonical JSON (RFC 8785).' })
  body!: string;

  @Field({ description: 'SHA-256 of the body, in hex: what an approval is an approval of.' })
  bodyHash!: string;

  @Field(() => Date, { nullable: true, description: 'Until when this editorial edit can be raised to material, and keeps the decision from being final; null for material ones.' })
  editWindowEndsAt!: Date | null;
}

/** What an approval and a refusal have in common. */
@ObjectType({ isAbstract: true })
export abstract class Answer {
  personUuid!: string;

  @Field(() => Int, { description: 'The revision that was answered.' })
  revision!: number;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'Whether it stands.' })
  live!: boolean;

  @Field(() => DiedBecause, { nullable: true, description: 'Why it does not stand any longer.' })
  diedBecause!: keyof typeof DiedBecause | null;

  @Field(() => Date, { nullable: true, description: 'Since when it does not stand.' })
  diedAt!: Date | null;

  @Field({ description: 'Given by an alternate in the champion’s place.' })
  byAlternate!: boolean;
}
