import { graphql, type ResultOf } from '@tribune/kernel/web';
import { ResultFields } from './election.documents.js';

export const VotingCardQuery = graphql(
  `
    query VotingCard($card: String!) {
      votingCard(card: $card) {
        electionId organizationName constituencyName confirmation open state votingClosesAt voted
        nominees { personId name statement }
        result { ...ResultFields }
      }
    }
  `,
  [ResultFields],
);

export const CardBallotsQuery = graphql(`
  query CardBallots($card: String!) { votingCard(card: $card) { electionId ballots { receiptHash approved approvedKeys } } }
`);

export const CastElectionBallot = graphql(`
  mutation CastElectionBallot($input: CastElectionBallotInput!) {
    castElectionBallot(input: $input) { __typename ... on CastElectionBallotPayload { receiptHash card { electionId voted } } ... on Refusal { code message field } }
  }
`);

export const DrawVotingCard = graphql(`
  mutation DrawVotingCard($input: DrawVotingCardInput!) {
    drawVotingCard(input: $input) { __typename ... on DrawVotingCardPayload { card } ... on Refusal { code message field } }
  }
`);

export type VotingCard = NonNullable<ResultOf<typeof VotingCardQuery>['votingCard']>;
