import { graphql, type ResultOf } from '@tribune/kernel/web';

export const ProxiesQuery = graphql(`
  query Proxies($id: ID!) {
    council(id: $id) {
      id proxiesAllowed
      seats { id person { id name } }
      myProxies { id mine until giver { id name } holder { id name } decision { id number currentRevision { title } } }
    }
  }
`);
export type ProxyCouncil = NonNullable<ResultOf<typeof ProxiesQuery>['council']>;

export const GiveProxy = graphql(`
  mutation GiveProxy($input: GiveProxyInput!) {
    giveProxy(input: $input) { __typename ... on GiveProxyPayload { council { id } } ... on Refusal { code message field } }
  }
`);

export const EndProxy = graphql(`
  mutation EndProxy($input: EndProxyInput!) {
    endProxy(input: $input) { __typename ... on EndProxyPayload { council { id } } ... on Refusal { code message field } }
  }
`);
