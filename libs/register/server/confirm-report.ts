import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '@tribune/kernel/server';
import { IsOptional, Length } from 'class-validator';
import { ReportLinkNotUsable } from './register.refusals.js';
import { ReportStore } from './report.store.js';
import { ChangeReport } from './report.types.js';

@InputType({ description: 'Confirms a report by the link that was mailed.' })
export class ConfirmReportInput {
  @Field(() => ID, { nullable: true, description: 'Not needed: pressing twice is pressing once.' })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string;

  @Field({ description: 'The secret in the link.' })
  @Length(1, 200)
  secret!: string;
}

@ObjectType({ description: 'Confirmed: it waits for an answer.' })
export class ConfirmReportPayload {
  @Field(() => ChangeReport, { description: 'The report.' })
  report!: ChangeReport;
}

export const ConfirmReportResult = resultOf('ConfirmReport', ConfirmReportPayload, [ReportLinkNotUsable]);

@Injectable()
export class ConfirmReport {
  constructor(private readonly store: ReportStore) {}

  async run({ secret }: ConfirmReportInput): Promise<ConfirmReportPayload> {
    await this.store.asStranger((tx) => this.store.confirm(tx, secret));
    return Object.assign(new ConfirmReportPayload(), { report: await this.store.byMail(secret) });
  }
}
