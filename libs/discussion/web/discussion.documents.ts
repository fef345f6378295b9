import { graphql, type ResultOf } from '@tribune/kernel/web';

export const DiscussionQuery = graphql(`
  query DecisionDiscussion($id: ID!) {
    decision(id: $id) {
      id
      discussion {
        id
        inside { id name }
        contributions {
          id number replyTo at text withdrawnAt officeFor asAlternate isRead isMine editableUntil
          earlier { text at }
          author { id name }
        }
      }
    }
  }
`);

export const UnreadQuery = graphql(`query UnreadContributions($id: ID!) { decision(id: $id) { id unreadCount } }`);

export const Contribute = graphql(`
  mutation Contribute($input: ContributeInput!) {
    contribute(input: $input) { __typename ... on ContributePayload { contribution { id } } ... on Refusal { code message field } }
  }
`);

export const EditContribution = graphql(`
  mutation EditContribution($input: EditContributionInput!) {
    editContribution(input: $input) { __typename ... on EditContributionPayload { contribution { id } } ... on Refusal { code message field } }
  }
`);

export const WithdrawContribution = graphql(`
  mutation WithdrawContribution($input: WithdrawContributionInput!) {
    withdrawContribution(input: $input) { __typename ... on WithdrawContributionPayload { contribution { id } } ... on Refusal { code message field } }
  }
`);

export const MarkDiscussionRead = graphql(`
  mutation MarkDiscussionRead($input: MarkDiscussionReadInput!) {
    markDiscussionRead(input: $input) { __typename ... on MarkDiscussionReadPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export type Discussion = NonNullable<NonNullable<ResultOf<typeof DiscussionQuery>['decision']>['discussion']>;
export type Contribution = Discussion['contributions'][number];
export type Inside = Discussion['inside'];
