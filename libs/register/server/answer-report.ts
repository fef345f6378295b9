import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { ReportVerdict } from './register.enums.js';
import { AlreadyAnswered } from './register.refusals.js';
import { ReportStore } from './report.store.js';
import { ChangeReport } from './report.types.js';

@InputType({ description: 'Answers somebody who reported a change.' })
export class AnswerReportInput extends KeyedInput {
  @Field(() => Int, { description: 'The report.' })
  number!: number;

  @Field(() => ReportVerdict, { description: 'What became of it, in a word.' })
  verdict!: keyof typeof ReportVerdict;

  @Field({ description: 'The answer’s words.' })
  @Length(1, 2000, { message: 'The answer has 1 to 2,000 characters' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'The decision’s number, or e and the number of the emergency act, that carries it.' })
  @IsOptional()
  @MaxLength(20)
  key?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Leaves what the reporter wrote out of the register, because it names people or offends; the answer stands.' })
  @IsOptional()
  withoutReport?: boolean | null;
}

@ObjectType({ description: 'Answered; the reporter is mailed.' })
export class AnswerReportPayload {
  @Field(() => ChangeReport, { description: 'The report.' })
  report!: ChangeReport;
}

export const AnswerReportResult = resultOf('AnswerReport', AnswerReportPayload, [AlreadyAnswered]);

@Injectable()
export class AnswerReport {
  constructor(
    private readonly once: Once,
    private readonly store: ReportStore,
  ) {}

  async run(actor: Actor, input: AnswerReportInput): Promise<AnswerReportPayload> {
    await this.once.run(actor, 'answerReport', input, (tx) => this.store.answer(tx, actor, input));
    return Object.assign(new AnswerReportPayload(), { report: await this.store.byNumber(actor, input.number) });
  }
}
