import { graphql, type ResultOf } from '@tribune/kernel/web';

export const RegisterQuery = graphql(`
  query Register($slug: String!, $after: String, $search: String, $kinds: [EntryKind!], $stageId: ID, $touchPointId: ID) {
    register(slug: $slug, first: 30, after: $after, search: $search, kinds: $kinds, stageId: $stageId, touchPointId: $touchPointId) {
      organizationName slug timeZone audience mayRead mayConfigure mayRecord
      lines { key kind standing at title summary places { touchPointId name stage } effectiveOn keptUntil since endsAt progress { total done late } outcome { reviewedAt effects { verdict } } }
      pageInfo { hasNextPage endCursor }
      stages { id name touchPoints { id name retired } }
      counts { kind count }
    }
  }
`);

export const EntryQuery = graphql(`
  query RegisterEntry($slug: String!, $key: String!) {
    registerEntry(slug: $slug, key: $key) {
      organizationName slug timeZone audience mayRead
      entry {
        key kind standing at changedAt title summary places { touchPointId name nameNow stage } effectiveOn keptUntil hash since endsAt
        revision council easier conditions chosen reviewOn
        tally { electors recused quorum voted agree abstain object carried closedAt method }
        consents { constituency champion asAlternate waived at note askedHow holdsWhile validUntil claim broken { at dueAt what } }
        refusals { constituency champion asAlternate at stands endedAt interest evidence alternative }
        supersedes { key title }
        supersededBy { key title }
        emergencyActs { key title }
        report { cameAs constituency changedOn reportedAt answer { verdict words answeredAs at key } }
        emergency { id recordedAs functionName underWay decidedBy { key title } }
        facts { at kind revision champion constituency by }
        progress { total waiting doing paused done dropped late }
        outcome { reviewedAt learned follows effects { name from to by actual measuredOn sample low high verdict words } }
      }
    }
  }
`);

export const RecordEmergencyAct = graphql(`
  mutation RecordEmergencyAct($input: RecordEmergencyActInput!) {
    recordEmergencyAct(input: $input) { __typename ... on RecordEmergencyActPayload { key } ... on Refusal { code message field } }
  }
`);

export const DraftEmergencyDecision = graphql(`
  mutation DraftEmergencyDecision($input: DraftEmergencyDecisionInput!) {
    draftEmergencyDecision(input: $input) { __typename ... on DraftEmergencyDecisionPayload { number } ... on Refusal { code message field } }
  }
`);

export const NameEmergencyAct = graphql(`
  mutation NameEmergencyAct($input: NameEmergencyActInput!) {
    nameEmergencyAct(input: $input) { __typename ... on NameEmergencyActPayload { key } ... on Refusal { code message field } }
  }
`);

/** What is not final yet may still be meant to decide an emergency act. */
export const NameableQuery = graphql(`
  query Nameable {
    decisions(state: [DRAFT, DELIBERATING, VOTING, CARRIED, REFUSED, NOT_CARRIED], first: 100) { edges { node { id number currentRevision { title } } } }
  }
`);

export const DecisionInRegisterQuery = graphql(`
  query DecisionInRegister($decisionId: ID!) {
    decisionInRegister(decisionId: $decisionId) { slug key emergencyActs { key title } }
  }
`);

export const SettingsQuery = graphql(`
  query RegisterSettings($slug: String!) {
    register(slug: $slug, first: 1) { organizationName slug audience mayConfigure }
  }
`);

export const SetRegisterAudience = graphql(`
  mutation SetRegisterAudience($input: SetRegisterAudienceInput!) {
    setRegisterAudience(input: $input) { __typename ... on SetRegisterAudiencePayload { audience } ... on Refusal { code message field } }
  }
`);

export const MoveRegister = graphql(`
  mutation MoveRegister($input: MoveRegisterInput!) {
    moveRegister(input: $input) { __typename ... on MoveRegisterPayload { slug } ... on Refusal { code message field } }
  }
`);

export type Register = NonNullable<ResultOf<typeof RegisterQuery>['register']>;
export type RegisterLine = Register['lines'][number];
export type EntryKind = RegisterLine['kind'];
export type Address = NonNullable<ResultOf<typeof EntryQuery>['registerEntry']>;
export type Entry = NonNullable<Address['entry']>;
