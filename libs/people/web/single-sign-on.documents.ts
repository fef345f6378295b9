import { graphql, type ResultOf } from '@tribune/kernel/web';

export const WaysInQuery = graphql(`query WaysIn($domain: String!) { waysIn(domain: $domain) { id name organizationName } }`);
export const SignInProblemQuery = graphql(`query SignInProblem($code: String!) { signInProblem(code: $code) }`);
export const BeginSingleSignOn = graphql(`
  mutation BeginSingleSignOn($input: BeginSingleSignOnInput!) {
    beginSingleSignOn(input: $input) { __typename ... on BeginSingleSignOnPayload { url } ... on Refusal { code message field } }
  }
`);
export const SingleSignOnQuery = graphql(`
  query SingleSignOn {
    singleSignOn { name issuer clientId domains configuredAt people }
    singleSignOnAddress
    session { passkeys { id signs } }
  }
`);
export type SingleSignOn = NonNullable<ResultOf<typeof SingleSignOnQuery>['singleSignOn']>;
export const ConfigureSingleSignOn = graphql(`
  mutation ConfigureSingleSignOn($input: ConfigureSingleSignOnInput!) {
    configureSingleSignOn(input: $input) { __typename ... on ConfigureSingleSignOnPayload { singleSignOn { configuredAt } } ... on Refusal { code message field } }
  }
`);
export const RemoveSingleSignOn = graphql(`
  mutation RemoveSingleSignOn($input: RemoveSingleSignOnInput!) {
    removeSingleSignOn(input: $input) { __typename ... on RemoveSingleSignOnPayload { removed } ... on Refusal { code message field } }
  }
`);
