import { graphql, type ResultOf } from '@tribune/kernel/web';

export const RequestSignInLink = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) { __typename ... on RequestSignInLinkPayload { sent } ... on Refusal { code message field } }
  }
`);
export const SignInLinkQuery = graphql(`query SignInLink($token: String!) { signInLink(token: $token) { personName organizationName usable provider organizations { id name } } }`);
export const RedeemSignInLink = graphql(`
  mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
    redeemSignInLink(input: $input) { __typename ... on RedeemSignInLinkPayload { session { method } } ... on Refusal { code message field } }
  }
`);
export const DemoPersonasQuery = graphql(`
  query DemoPersonas { installation { demo } demoPersonas { organizationId organizationName personId name roles isChampion isAlternate hasSeat isChair places waiting } }
`);
export type DemoPersona = ResultOf<typeof DemoPersonasQuery>['demoPersonas'][number];
export const SignInAsPersona = graphql(`
  mutation SignInAsPersona($input: SignInAsPersonaInput!) {
    signInAsPersona(input: $input) { __typename ... on SignInAsPersonaPayload { session { method } } ... on Refusal { code message field } }
  }
`);
export const FirstLinkQuery = graphql(`query FirstLink($token: String!) { firstLinkUsable(token: $token) founder(token: $token) { name email } }`);
export const FoundOrganization = graphql(`
  mutation FoundOrganization($input: FoundOrganizationInput!) {
    foundOrganization(input: $input) { __typename ... on FoundOrganizationPayload { session { method } } ... on Refusal { code message field } }
  }
`);
export const AskFounding = graphql(`
  mutation AskFounding($input: AskFoundingInput!) {
    askFounding(input: $input) { __typename ... on AskFoundingPayload { sent } ... on Refusal { code message field } }
  }
`);
export const BeginPasskey = graphql(`
  mutation BeginPasskey($input: BeginPasskeyInput!) {
    beginPasskey(input: $input) { __typename ... on BeginPasskeyPayload { options } ... on Refusal { code message field } }
  }
`);
export const FinishPasskey = graphql(`
  mutation FinishPasskey($input: FinishPasskeyInput!) {
    finishPasskey(input: $input) { __typename ... on FinishPasskeyPayload { session { method approvalFreshUntil hasPasskey } } ... on Refusal { code message field } }
  }
`);
export const CancelPasskey = graphql(`
  mutation CancelPasskey($input: CancelPasskeyInput!) {
    cancelPasskey(input: $input) { __typename ... on CancelPasskeyPayload { passkeys { id } } ... on Refusal { code message field } }
  }
`);
export const AccountQuery = graphql(`
  query Account {
    session {
      person { id name email roles employee language timeZone }
      addressChange { newAddress oldAddress confirmUntil confirmedAt undoUntil }
      isStaff
      isChampion
      isAlternate
      passkeys { id registeredAt usableFrom signs }
      signedIn { id method browser system signedInAt lastSeenAt expiresAt isThis }
    }
  }
`);
export type Account = NonNullable<ResultOf<typeof AccountQuery>['session']>;
export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) { __typename ... on EndSessionPayload { ended } ... on Refusal { code message field } }
  }
`);
export const SetPreferences = graphql(`
  mutation SetPreferences($input: SetPreferencesInput!) {
    setPreferences(input: $input) { __typename ... on SetPreferencesPayload { person { id language timeZone } } ... on Refusal { code message field } }
  }
`);
export const OrganizationQuery = graphql(`
  query OrganizationLanguage {
    organization { id name timeZone language }
  }
`);
export type OrganizationShown = ResultOf<typeof OrganizationQuery>['organization'];
export const ChangeOrganization = graphql(`
  mutation ChangeOrganization($input: ChangeOrganizationInput!) {
    changeOrganization(input: $input) { __typename ... on ChangeOrganizationPayload { organization { id name timeZone } } ... on Refusal { code message field } }
  }
`);
export const SetOrganizationLanguage = graphql(`
  mutation SetOrganizationLanguage($input: SetOrganizationLanguageInput!) {
    setOrganizationLanguage(input: $input) { __typename ... on SetOrganizationLanguagePayload { organization { id language } } ... on Refusal { code message field } }
  }
`);
export const PeopleQuery = graphql(`
  query People($after: String, $search: String, $staff: Boolean) {
    people(first: 50, after: $after, search: $search, staff: $staff) {
      edges { node { id name email employee roles } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const OfficesQuery = graphql(`
  query Offices {
    councils { name seats { isChair person { id } } }
    constituencies { name champion { person { id } } alternates { person { id } } }
  }
`);
export const RoleHoldersQuery = graphql(`
  query RoleHolders { people(first: 100, staff: true, withRole: true) { edges { node { id name roles } } pageInfo { hasNextPage } } }
`);
export const HandOverQuery = graphql(`
  query HandOver($personId: ID!) {
    handOverOf(personId: $personId) { person { id name leftAt } items { id kind role label place settledAt handedTo { id name } } }
    people(first: 100, staff: true) { edges { node { id name } } }
  }
`);
export type HandOverItem = ResultOf<typeof HandOverQuery>['handOverOf']['items'][number];
export const SettleHandOver = graphql(`
  mutation SettleHandOver($input: SettleHandOverInput!) {
    settleHandOver(input: $input) { __typename ... on SettleHandOverPayload { settled } ... on Refusal { code message field } }
  }
`);
export type PersonRow = ResultOf<typeof PeopleQuery>['people']['edges'][number]['node'];
export const GrantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) { __typename ... on GrantRolePayload { person { id roles employee } } ... on Refusal { code message field } }
  }
`);
export const RevokeRole = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) { __typename ... on RevokeRolePayload { person { id roles } } ... on Refusal { code message field } }
  }
`);
export const PersonLeaves = graphql(`
  mutation PersonLeaves($input: PersonLeavesInput!) {
    personLeaves(input: $input) { __typename ... on PersonLeavesPayload { person { id leftAt } } ... on Refusal { code message field } }
  }
`);
export const PreviewImport = graphql(`
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) {
      __typename
      ... on PreviewImportPayload { preview { rows valid new changed unchanged columns problems { row field message } guessed guessedNames { row email name } } }
      ... on Refusal { code message field }
    }
  }
`);
export type Guessed = Extract<ResultOf<typeof PreviewImport>['previewImport'], { __typename: 'PreviewImportPayload' }>['preview']['guessedNames'][number];
export const ApplyImport = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) { __typename ... on ApplyImportPayload { result { rows added changed unchanged } } ... on Refusal { code message field } }
  }
`);
