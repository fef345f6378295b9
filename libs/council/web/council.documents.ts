import { graphql, type ResultOf } from '@tribune/kernel/web';

export const CouncilsQuery = graphql(`
  query Councils {
    councils {
      id
      name
      charter
      version
      charters { at charter actor { name } }
      vacancies { function since }
      proxiesAllowed
      seats { id isChair weight function fromAt person { id name } participation { asked cast missed } }
      votingRules { id name method thresholdNum thresholdDen quorumNum quorumDen workingDays isDefault }
    }
    ownerFunctions
  }
`);
export type Council = ResultOf<typeof CouncilsQuery>['councils'][number];
export const ChangeCouncil = graphql(`
  mutation ChangeCouncil($input: ChangeCouncilInput!) {
    changeCouncil(input: $input) { __typename ... on ChangeCouncilPayload { council { id name charter version } } ... on Refusal { code message field } }
  }
`);
export const EndSeat = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) { __typename ... on EndSeatPayload { seat { id untilAt } } ... on Refusal { code message field } }
  }
`);
export const DeclareVotingRule = graphql(`
  mutation DeclareVotingRule($input: DeclareVotingRuleInput!) {
    declareVotingRule(input: $input) { __typename ... on DeclareVotingRulePayload { council { id } } ... on Refusal { code message field } }
  }
`);
export const AllowProxies = graphql(`
  mutation AllowProxies($input: AllowProxiesInput!) {
    allowProxies(input: $input) { __typename ... on AllowProxiesPayload { council { id } } ... on Refusal { code message field } }
  }
`);
export const WeighSeat = graphql(`
  mutation WeighSeat($input: WeighSeatInput!) {
    weighSeat(input: $input) { __typename ... on WeighSeatPayload { seat { id weight } } ... on Refusal { code message field } }
  }
`);
export const CreateCouncil = graphql(`
  mutation CreateCouncil($input: CreateCouncilInput!) {
    createCouncil(input: $input) { __typename ... on CreateCouncilPayload { council { id } } ... on Refusal { code message field } }
  }
`);
export const SetUpQuery = graphql(`
  query SetUp {
    organization { id name isDemo }
    session { seats { id } }
    councils { id name seats { id } }
    stages { id touchPoints { id } }
    constituencies { id kind name rollSize runningElection { id } champion { id } }
  }
`);
export type SetUp = ResultOf<typeof SetUpQuery>;
export const UseJourneyTemplate = graphql(`
  mutation UseJourneyTemplate($input: UseJourneyTemplateInput!) {
    useJourneyTemplate(input: $input) { __typename ... on UseJourneyTemplatePayload { added } ... on Refusal { code message field } }
  }
`);
export const CallFirstElection = graphql(`
  mutation CallFirstElection($input: CallElectionInput!) {
    callElection(input: $input) { __typename ... on CallElectionPayload { election { id } } ... on Refusal { code message field } }
  }
`);
