import { graphql, type ResultOf } from '@tribune/kernel/web';

export const EvidenceFields = graphql(`
  fragment EvidenceFields on Evidence @_unmask {
    id kind why title text quote value unit n low high source url place day at afterVoteOpened withdrawnAt withdrawnBecause isRead isMine
    author { id name }
    touchPoint { id name }
    picture { url alt width height }
  }
`);

export const EvidenceQuery = graphql(`
  query DecisionEvidence($id: ID!) { decision(id: $id) { id whyNotAttachEvidence evidence { ...EvidenceFields } } }
`, [EvidenceFields]);

export const UnreadEvidenceQuery = graphql(`
  query UnreadEvidence($id: ID!) { decision(id: $id) { id unreadEvidence { id kind title why touchPoint { id name } } } }
`);

export const WalkableQuery = graphql(`query Walkable { stages { id name touchPoints { id name } } }`);

export const AttachEvidence = graphql(`
  mutation AttachEvidence($input: AttachEvidenceInput!) {
    attachEvidence(input: $input) { __typename ... on AttachEvidencePayload { evidence { id } } ... on Refusal { code message field } }
  }
`);

export const WithdrawEvidence = graphql(`
  mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
    withdrawEvidence(input: $input) { __typename ... on WithdrawEvidencePayload { evidence { id } } ... on Refusal { code message field } }
  }
`);

export const MarkEvidenceRead = graphql(`
  mutation MarkEvidenceRead($input: MarkEvidenceReadInput!) {
    markEvidenceRead(input: $input) { __typename ... on MarkEvidenceReadPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

type Carried = NonNullable<ResultOf<typeof EvidenceQuery>['decision']>;
export type Evidence = Carried['evidence'][number];
