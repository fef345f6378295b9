import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language as LanguageCode } from '@tribune/kernel/domain';
import { PageInfo } from '@tribune/kernel/server';
import { EntryOutcome, EntryProgress } from './outcome.types.js';
import { EntryKind, EntryStanding, RegisterAudience } from './register.enums.js';

@ObjectType({ description: 'A touch point at which an entry takes effect.' })
export class EntryPlace {
  @Field(() => ID, { description: 'The touch point.' })
  touchPointId!: string;

  @Field({ description: 'What it was called when this was decided.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is called today; null where that is the same.' })
  nameNow!: string | null;

  @Field({ description: 'The stage of the customers’ journey.' })
  stage!: string;
}

@ObjectType({ description: 'An entry as a line of the register. Nobody writes it: it is read from what was decided.' })
export class RegisterLine {
  @Field({ description: 'What stands after the register’s address for ever: a decision’s number, e and a number for an emergency act, r and a number for a reported change.' })
  key!: string;

  @Field(() => EntryKind, { description: 'What it is about.' })
  kind!: keyof typeof EntryKind;

  @Field(() => EntryStanding, { description: 'How it stands today.' })
  standing!: keyof typeof EntryStanding;

  @Field({ description: 'Since when it is public: when it became final, or was refused.' })
  at!: Date;

  @Field({ description: 'When anything about it last changed.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Its title; null under an embargo.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What changes for customers, in at most 60 words; null under an embargo.' })
  summary!: string | null;

  @Field(() => [EntryPlace], { description: 'Where; nothing under an embargo.' })
  places!: readonly EntryPlace[];

  @Field(() => String, { nullable: true, description: 'From when on it takes effect, as an ISO date.' })
  effectiveOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when its text is kept back, as an ISO date; null when it may be read (D14).' })
  keptUntil!: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when it was done, where it was done without approval.' })
  since!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When an emergency act ends, unless it is decided before.' })
  endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of its text in canonical JSON, in hex: public at once.' })
  hash!: string | null;

  @Field(() => EntryProgress, { nullable: true, description: 'How far its actions are; null where nobody has been given any, or under an embargo.' })
  progress!: EntryProgress | null;

  @Field(() => EntryOutcome, { nullable: true, description: 'What came of it; null until that is reviewed, and under an embargo.' })
  outcome!: EntryOutcome | null;
}

@ObjectType({ description: 'A touch point by which the register can be filtered.' })
export class RegisterTouchPoint {
  @Field(() => ID, { description: 'The touch point.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'Whether it has left the journey.' })
  retired!: boolean;
}

@ObjectType({ description: 'A stage of the journey by which the register can be filtered.' })
export class RegisterStage {
  @Field(() => ID, { description: 'The stage.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => [RegisterTouchPoint], { description: 'Its touch points.' })
  touchPoints!: readonly RegisterTouchPoint[];
}

@ObjectType({ description: 'How many entries there are of a kind.' })
export class RegisterCount {
  @Field(() => EntryKind, { description: 'The kind.' })
  kind!: keyof typeof EntryKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Whose register it is, and whether the person who asks may read it.' })
export class RegisterOwner {
  @Field({ description: 'The organization.' })
  organizationName!: string;

  @Field({ description: 'The register’s address today: /r/<slug>. An earlier one leads here for ever.' })
  slug!: string;

  @Field({ description: 'The organization’s time zone.' })
  timeZone!: string;

  @Field(() => String, { description: 'In which language it speaks to who asks for none: en or de.' })
  language!: LanguageCode;

  @Field(() => RegisterAudience, { description: 'For whom it is.' })
  audience!: keyof typeof RegisterAudience;

  @Field({ description: 'Whether the person who asks may read it; if not, nothing of it is given.' })
  mayRead!: boolean;

  @Field({ description: 'Whether the person who asks may record that something was done without approval.' })
  mayRecord!: boolean;

  @Field({ description: 'Whether the person who asks may say who reads it, and move its address.' })
  mayConfigure!: boolean;
}

@ObjectType({ description: 'A page of an organization’s register: what was decided, refused, and done without approval (D14).' })
export class Register extends RegisterOwner {
  @Field(() => [RegisterLine], { description: 'The newest first; what was searched for, best first.' })
  lines!: readonly RegisterLine[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;

  @Field(() => [RegisterStage], { description: 'By what it can be filtered.' })
  stages!: readonly RegisterStage[];

  @Field(() => [RegisterCount], { description: 'How many there are of each kind.' })
  counts!: readonly RegisterCount[];
}
