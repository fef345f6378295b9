import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EntryConsent, EntryRefusal, EntryTally } from './entry-answers.types.js';
import { FactKind, RecordedAs } from './register.enums.js';
import { ReportRecord } from './report.types.js';
import { RegisterLine, RegisterOwner } from './register.types.js';

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

@ObjectType({ description: 'What the register has to do with a decision, for the decision’s own page.' })
export class DecisionInRegister {
  @Field({ description: 'The register’s address.' })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Its key in the register; null where it is not public.' })
  key!: string | null;

  @Field(() => [EntryReference], { description: 'The emergency acts that it is meant to decide.' })
  emergencyActs!: readonly EntryReference[];
}
