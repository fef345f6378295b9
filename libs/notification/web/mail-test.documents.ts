import { graphql, type ResultOf } from '@tribune/kernel/web';

export const MailTestQuery = graphql(`
  query MailTest { mailTest { server from to keptHere last { to askedAt state acceptedAt words } } }
`);
export type MailTest = ResultOf<typeof MailTestQuery>['mailTest'];
export const SendTestMail = graphql(`
  mutation SendTestMail($input: SendTestMailInput!) {
    sendTestMail(input: $input) { __typename ... on SendTestMailPayload { mailTest { last { state } } } ... on Refusal { code message field } }
  }
`);
