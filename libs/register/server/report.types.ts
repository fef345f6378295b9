import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CameAs, ReportVerdict } from './register.enums.js';

@ObjectType({ description: 'What became of a reported change.' })
export class ReportAnswer {
  @Field(() => ReportVerdict, { description: 'In a word.' })
  verdict!: keyof typeof ReportVerdict;

  @Field({ description: 'The answer’s words.' })
  words!: string;

  @Field({ description: 'CHAIR or CHAMPION: as what it was answered; names are not public.' })
  answeredAs!: string;

  @Field({ description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The entry of the register that carries it.' })
  key!: string | null;
}

@ObjectType({ description: 'A reported change, as its public entry tells it.' })
export class ReportRecord {
  @Field(() => CameAs, { description: 'Who reported it, without a name.' })
  cameAs!: keyof typeof CameAs;

  @Field({ description: 'Whose champion was asked.' })
  constituency!: string;

  @Field({ description: 'Since when it is so, as an ISO date.' })
  changedOn!: string;

  @Field({ description: 'When it was handed in.' })
  reportedAt!: Date;

  @Field(() => ReportAnswer, { description: 'The answer.' })
  answer!: ReportAnswer;
}

@ObjectType({ description: 'A report of a change that no decision carries: for who reported it and for those who may answer it.' })
export class ChangeReport {
  @Field(() => Int, { nullable: true, description: 'Its number; null until a stranger’s mailbox has confirmed it.' })
  number!: number | null;

  @Field({ description: 'The register’s address.' })
  slug!: string;

  @Field({ description: 'The organization.' })
  organizationName!: string;

  @Field({ description: 'What changed.' })
  what!: string;

  @Field({ description: 'Since when, as an ISO date.' })
  changedOn!: string;

  @Field({ description: 'At which touch point.' })
  place!: string;

  @Field(() => CameAs, { description: 'Who reported it, without a name.' })
  cameAs!: keyof typeof CameAs;

  @Field({ description: 'Whose champion is asked.' })
  constituency!: string;

  @Field({ description: 'Whether the reporter agreed that report and answer are public.' })
  publish!: boolean;

  @Field({ description: 'When it was written.' })
  reportedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it waits for an answer; null until a stranger’s mailbox has confirmed it.' })
  handedInAt!: Date | null;

  @Field({ description: 'Whether the person who asks may answer it.' })
  mayAnswer!: boolean;

  @Field(() => ReportAnswer, { nullable: true, description: 'The answer; null while it waits.' })
  answer!: ReportAnswer | null;
}
