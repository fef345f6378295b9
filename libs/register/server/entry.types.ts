import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FactKind, RecordedAs } from './register.enums.js';
import { ReportRecord } from './report.types.js';
import { RegisterLine, RegisterOwner } from './register.types.js';

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

  @Field({ description: 'Whether it was carried.' })
  carried!: boolean;

  @Field({ description: 'When the vote closed.' })
  closedAt!: Date;
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

@ObjectType({ description: 'Something that may be known of a decision’s way; of people the champions alone.' })
export class EntryFact {
  @Field({ description: 'When.' })
  at!: Date;

  @Field(() => FactKind, { description: 'What happened.' })
  kind!: keyof typeof FactKind;

  @Field(() => Int, { nullable: true, description: 'The revision that it is about.' })
  revision!: number | null;

  @Field(() => String, { nullable: true, description: 'The champion.' })
  champion!: string | null;

  @Field(() => String, { nullable: true, description: 'Their constituency.' })
  constituency!: string | null;

  @Field(() => Int, { nullable: true, description: 'The decision that took its place.' })
  by!: number | null;
}

@ObjectType({ description: 'Another entry that this one points to.' })
export class EntryReference {
  @Field({ description: 'Its key.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its title; null under an embargo.' })
  title!: string | null;
}

@ObjectType({ description: 'Who answers for an emergency act, by office, and what decides it.' })
export class EmergencyRecord {
  @Field(() => ID, { description: 'The act, for proposing the decision.' })
  id!: string;

  @Field(() => RecordedAs, { description: 'As what somebody recorded it.' })
  recordedAs!: keyof typeof RecordedAs;

  @Field(() => String, { nullable: true, description: 'Their function in the organization.' })
  functionName!: string | null;

  @Field({ description: 'Whether a decision on it has been proposed and is not final yet.' })
  underWay!: boolean;

  @Field(() => [EntryReference], { description: 'Final decisions that decide it.' })
  decidedBy!: readonly EntryReference[];
}

@ObjectType({ description: 'An entry of the register, whole.' })
export class RegisterEntry extends RegisterLine {
  @Field(() => Int, { nullable: true, description: 'Which text of the decision is shown.' })
  revision!: number | null;

  @Field(() => String, { nullable: true, description: 'The council.' })
  council!: string | null;

  @Field(() => String, { nullable: true, description: 'How this makes customers’ lives easier.' })
  easier!: string | null;

  @Field(() => [String], { description: 'Under which conditions it takes effect.' })
  conditions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The option that won a ranking.' })
  chosen!: string | null;

  @Field(() => String, { nullable: true, description: 'When its outcome is looked at, as an ISO date.' })
  reviewOn!: string | null;

  @Field(() => EntryTally, { nullable: true, description: 'How the council voted on this text; null while no vote on it has been closed.' })
  tally!: EntryTally | null;

  @Field(() => [EntryConsent], { description: 'The consents by which it became final.' })
  consents!: readonly EntryConsent[];

  @Field(() => [EntryRefusal], { description: 'Every refusal, the latest first.' })
  refusals!: readonly EntryRefusal[];

  @Field(() => [EntryReference], { description: 'The decisions whose place it took.' })
  supersedes!: readonly EntryReference[];

  @Field(() => [EntryReference], { description: 'The decisions that took its place.' })
  supersededBy!: readonly EntryReference[];

  @Field(() => [EntryReference], { description: 'The emergency acts that this decision decided.' })
  emergencyActs!: readonly EntryReference[];

  @Field(() => EmergencyRecord, { nullable: true, description: 'Of an emergency act: as what somebody recorded it, and what decides it.' })
  emergency!: EmergencyRecord | null;

  @Field(() => ReportRecord, { nullable: true, description: 'Of a reported change: who reported it, and the answer.' })
  report!: ReportRecord | null;

  @Field(() => [EntryFact], { description: 'Its way, oldest first.' })
  facts!: readonly EntryFact[];
}

@ObjectType({ description: 'An entry by its permanent address.' })
export class RegisterAddress extends RegisterOwner {
  @Field(() => RegisterEntry, { nullable: true, description: 'The entry; null where there is none, or where the person who asks may not read the register.' })
  entry!: RegisterEntry | null;
}
