import { graphql, type ResultOf } from '@tribune/kernel/web';

export const ReportQuery = graphql(`
  query ChangeReport($number: Int!) {
    changeReport(number: $number) { number slug organizationName what changedOn place cameAs constituency publish reportedAt handedInAt mayAnswer answer { verdict words answeredAs at key } }
  }
`);

export const MailedReportQuery = graphql(`
  query MailedReport($secret: String!) {
    mailedReport(secret: $secret) { number slug organizationName what changedOn place cameAs constituency publish reportedAt handedInAt mayAnswer answer { verdict words answeredAs at key } }
  }
`);

export const ReportChange = graphql(`
  mutation ReportChange($input: ReportChangeInput!) {
    reportChange(input: $input) { __typename ... on ReportChangePayload { number } ... on Refusal { code message field } }
  }
`);

export const ConfirmReport = graphql(`
  mutation ConfirmReport($input: ConfirmReportInput!) {
    confirmReport(input: $input) { __typename ... on ConfirmReportPayload { report { number } } ... on Refusal { code message field } }
  }
`);

export const AnswerReport = graphql(`
  mutation AnswerReport($input: AnswerReportInput!) {
    answerReport(input: $input) { __typename ... on AnswerReportPayload { report { number } } ... on Refusal { code message field } }
  }
`);

export type ChangeReport = NonNullable<ResultOf<typeof ReportQuery>['changeReport']>;
export type Verdict = NonNullable<ChangeReport['answer']>['verdict'];
