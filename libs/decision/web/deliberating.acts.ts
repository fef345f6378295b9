import { graphql } from '@tribune/kernel/web';

export const RaiseObjection = graphql(`
  mutation RaiseObjection($input: RaiseObjectionInput!) {
    raiseObjection(input: $input) { __typename ... on RaiseObjectionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const AnswerObjection = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) { __typename ... on AnswerObjectionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const EndObjection = graphql(`
  mutation EndObjection($input: EndObjectionInput!) {
    endObjection(input: $input) { __typename ... on EndObjectionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const OpenOverruling = graphql(`
  mutation OpenOverruling($input: OpenOverrulingInput!) {
    openOverruling(input: $input) { __typename ... on OpenOverrulingPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const JudgeObjection = graphql(`
  mutation JudgeObjection($input: JudgeObjectionInput!) {
    judgeObjection(input: $input) { __typename ... on JudgeObjectionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const SetCondition = graphql(`
  mutation SetCondition($input: SetConditionInput!) {
    setCondition(input: $input) { __typename ... on SetConditionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const TakeUpCondition = graphql(`
  mutation TakeUpCondition($input: TakeUpConditionInput!) {
    takeUpCondition(input: $input) { __typename ... on TakeUpConditionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const ReportBrokenCondition = graphql(`
  mutation ReportBrokenCondition($input: ReportBrokenConditionInput!) {
    reportBrokenCondition(input: $input) { __typename ... on ReportBrokenConditionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const PauseClock = graphql(`
  mutation PauseClock($input: PauseClockInput!) {
    pauseClock(input: $input) { __typename ... on PauseClockPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const LinkDecisions = graphql(`
  mutation LinkDecisions($input: LinkDecisionsInput!) {
    linkDecisions(input: $input) { __typename ... on LinkDecisionsPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const DissolveLink = graphql(`
  mutation DissolveLink($input: DissolveLinkInput!) {
    dissolveLink(input: $input) { __typename ... on DissolveLinkPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const LinkableQuery = graphql(`
  query Linkable {
    decisions(state: [DELIBERATING, VOTING, CARRIED, REFUSED], first: 100) { edges { node { id number currentRevision { title } } } }
  }
`);
