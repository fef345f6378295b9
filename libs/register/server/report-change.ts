import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { TooManyReports } from './register.refusals.js';
import { ReportStore } from './report.store.js';

@InputType({ description: 'Says that something has changed and no decision carries it (D14).' })
export class ReportChangeInput extends KeyedInput {
  @Field({ description: 'The register’s address.' })
  @MaxLength(100)
  slug!: string;

  @Field(() => ID, { description: 'Where: the touch point.' })
  @MaxLength(200)
  touchPointId!: string;

  @Field({ description: 'What changed.' })
  @Length(1, 2000, { message: 'What changed is said in 1 to 2,000 characters' })
  what!: string;

  @Field({ description: 'Since when, as an ISO date.' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'A day is written like 2027-03-01' })
  changedOn!: string;

  @Field({ description: 'Whether report and answer may be public.' })
  publish!: boolean;

  @Field(() => String, { nullable: true, description: 'Of a stranger: the address at which the report is confirmed and answered.' })
  @IsOptional()
  @MaxLength(254)
  mailbox?: string | null;
}

@ObjectType({ description: 'Handed in; a stranger’s when their mailbox has confirmed it.' })
export class ReportChangePayload {
  @Field(() => Int, { nullable: true, description: 'Its number; null where a mailbox has to confirm it first.' })
  number!: number | null;
}

export const ReportChangeResult = resultOf('ReportChange', ReportChangePayload, [TooManyReports]);

@Injectable()
export class ReportChange {
  constructor(
    private readonly once: Once,
    private readonly store: ReportStore,
  ) {}

  /** A stranger has no key to be recognized by: their second try mails a second link, and either confirms its own. */
  async run(actor: Actor | null, input: ReportChangeInput): Promise<ReportChangePayload> {
    const touchPointId = fromNodeId('TouchPoint', input.touchPointId);
    const number = actor
      ? await this.once.run(actor, 'reportChange', input, (tx) => this.store.report(tx, actor.token, touchPointId, input))
      : await this.store.asStranger((tx) => this.store.report(tx, null, touchPointId, input));
    return Object.assign(new ReportChangePayload(), { number });
  }
}
