import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, Limited, MAILS, Me, SECRETS, signedIn, Visitor } from '@tribune/kernel/server';
import { AnswerReport, AnswerReportInput, AnswerReportResult } from './answer-report.js';
import { ConfirmReport, ConfirmReportInput, ConfirmReportResult } from './confirm-report.js';
import { ReportChange, ReportChangeInput, ReportChangeResult } from './report-change.js';
import { ReportStore } from './report.store.js';
import { ChangeReport } from './report.types.js';

@Resolver(() => ChangeReport)
export class ReportResolver {
  constructor(
    private readonly store: ReportStore,
    private readonly report: ReportChange,
    private readonly confirm: ConfirmReport,
    private readonly answer: AnswerReport,
  ) {}

  @Access(signedIn)
  @Query(() => ChangeReport, { nullable: true, description: 'A report by its number: for who reported it and those who may answer it; null for others.' })
  changeReport(@Me() actor: Actor, @Args('number', { type: () => Int, description: 'Its number.' }) number: number): Promise<ChangeReport | null> {
    return this.store.byNumber(actor, number);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Query(() => ChangeReport, { nullable: true, description: 'A stranger’s report by the link that was mailed; null where it does not work any more.' })
  mailedReport(@Args('secret', { description: 'The secret in the link.' }) secret: string): Promise<ChangeReport | null> {
    return this.store.byMail(secret);
  }

  @Access(anybody)
  @Limited(MAILS)
  @Mutation(() => ReportChangeResult, { description: 'Reports a change that no decision carries: for anybody who may read the register (D14).' })
  reportChange(@Visitor() actor: Actor | null, @Args('input') input: ReportChangeInput) {
    return this.report.run(actor, input);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => ConfirmReportResult, { description: 'Confirms a stranger’s report by the link that was mailed.' })
  confirmReport(@Args('input') input: ConfirmReportInput) {
    return this.confirm.run(input);
  }

  @Access(signedIn)
  @Mutation(() => AnswerReportResult, { description: 'Answers a report: for a council’s chair and the constituency’s champion.' })
  answerReport(@Me() actor: Actor, @Args('input') input: AnswerReportInput) {
    return this.answer.run(actor, input);
  }
}
