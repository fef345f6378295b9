import { graphql, type ResultOf } from '@tribune/kernel/web';

export const TokensQuery = graphql(`
  query Tokens($everybodys: Boolean) {
    apiTokens(everybodys: $everybodys) { id name scopes madeAt expiresAt lastUsedAt person { id name } }
    session { person { id } passkeys { id signs } }
  }
`);
export type Token = ResultOf<typeof TokensQuery>['apiTokens'][number];
export type Scope = Token['scopes'][number];
export const MakeApiToken = graphql(`
  mutation MakeApiToken($input: MakeApiTokenInput!) {
    makeApiToken(input: $input) { __typename ... on MakeApiTokenPayload { secret apiToken { id name } } ... on Refusal { code message field } }
  }
`);
export const RevokeApiToken = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) { __typename ... on RevokeApiTokenPayload { revoked } ... on Refusal { code message field } }
  }
`);
