import { graphql } from '@tribune/kernel/web';

export const CallElection = graphql(`
  mutation CallElection($input: CallElectionInput!) {
    callElection(input: $input) { __typename ... on CallElectionPayload { election { id } } ... on Refusal { code message field } }
  }
`);

export const Nominate = graphql(`
  mutation Nominate($input: NominateInput!) {
    nominate(input: $input) { __typename ... on NominatePayload { election { id } } ... on Refusal { code message field } }
  }
`);

export const ConsentToNomination = graphql(`
  mutation ConsentToNomination($input: ConsentToNominationInput!) {
    consentToNomination(input: $input) { __typename ... on ConsentToNominationPayload { election { id } } ... on Refusal { code message field } }
  }
`);

export const WithdrawNomination = graphql(`
  mutation WithdrawNomination($input: WithdrawNominationInput!) {
    withdrawNomination(input: $input) { __typename ... on WithdrawNominationPayload { election { id } } ... on Refusal { code message field } }
  }
`);

export const HandOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) { __typename ... on HandOverPayload { constituency { id } } ... on Refusal { code message field } }
  }
`);

export const TakeBack = graphql(`
  mutation TakeBack($input: TakeBackInput!) {
    takeBack(input: $input) { __typename ... on TakeBackPayload { constituency { id } } ... on Refusal { code message field } }
  }
`);

export const Resign = graphql(`
  mutation Resign($input: ResignInput!) {
    resign(input: $input) { __typename ... on ResignPayload { constituency { id } } ... on Refusal { code message field } }
  }
`);

export const CreateConstituency = graphql(`
  mutation CreateConstituency($input: CreateConstituencyInput!) {
    createConstituency(input: $input) { __typename ... on CreateConstituencyPayload { constituency { id name } } ... on Refusal { code message field } }
  }
`);
