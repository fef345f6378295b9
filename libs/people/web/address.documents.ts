import { graphql, type ResultOf } from '@tribune/kernel/web';

export const AskAddressChange = graphql(`
  mutation AskAddressChange($input: AskAddressChangeInput!) {
    askAddressChange(input: $input) { __typename ... on AskAddressChangePayload { change { newAddress } } ... on Refusal { code message field } }
  }
`);
export const WithdrawAddressChange = graphql(`
  mutation WithdrawAddressChange($input: WithdrawAddressChangeInput!) {
    withdrawAddressChange(input: $input) { __typename ... on WithdrawAddressChangePayload { withdrawn } ... on Refusal { code message field } }
  }
`);
export const AddressLinkQuery = graphql(`
  query AddressLink($token: String!) { addressLink(token: $token) { purpose personName organizationName newAddress state undoUntil } }
`);
export type AddressLink = NonNullable<ResultOf<typeof AddressLinkQuery>['addressLink']>;
export const ConfirmAddressChange = graphql(`
  mutation ConfirmAddressChange($input: ConfirmAddressChangeInput!) {
    confirmAddressChange(input: $input) { __typename ... on ConfirmAddressChangePayload { link { state } } ... on Refusal { code message field } }
  }
`);
export const ObjectToAddressChange = graphql(`
  mutation ObjectToAddressChange($input: ObjectToAddressChangeInput!) {
    objectToAddressChange(input: $input) { __typename ... on ObjectToAddressChangePayload { link { state } } ... on Refusal { code message field } }
  }
`);
export const SignOutToReturn = graphql(`
  mutation SignOutToReturn($input: SignOutInput!) {
    signOut(input: $input) { __typename ... on SignOutPayload { signedOut } ... on Refusal { code message field } }
  }
`);
