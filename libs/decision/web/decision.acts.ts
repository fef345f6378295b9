import { graphql } from '@tribune/kernel/web';

export const DraftDecision = graphql(`
  mutation DraftDecision($input: DraftDecisionInput!) {
    draftDecision(input: $input) { __typename ... on DraftDecisionPayload { decision { id number } } ... on Refusal { code message field } }
  }
`);

export const ProposeDecision = graphql(`
  mutation ProposeDecision($input: ProposeDecisionInput!) {
    proposeDecision(input: $input) { __typename ... on ProposeDecisionPayload { decision { id number } } ... on Refusal { code message field } }
  }
`);

export const SecondDecision = graphql(`
  mutation SecondDecision($input: SecondDecisionInput!) {
    secondDecision(input: $input) { __typename ... on SecondDecisionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const OpenVote = graphql(`
  mutation OpenVote($input: OpenVoteInput!) {
    openVote(input: $input) { __typename ... on OpenVotePayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const PostponeVote = graphql(`
  mutation PostponeVote($input: PostponeVoteInput!) {
    postponeVote(input: $input) { __typename ... on PostponeVotePayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const CastBallot = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) { __typename ... on CastBallotPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const AmendDecision = graphql(`
  mutation AmendDecision($input: AmendDecisionInput!) {
    amendDecision(input: $input) { __typename ... on AmendDecisionPayload { decision { id number } } ... on Refusal { code message field } }
  }
`);

export const RaiseToMaterial = graphql(`
  mutation RaiseToMaterial($input: RaiseToMaterialInput!) {
    raiseToMaterial(input: $input) { __typename ... on RaiseToMaterialPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const AdoptProposal = graphql(`
  mutation AdoptProposal($input: AdoptProposalInput!) {
    adoptProposal(input: $input) { __typename ... on AdoptProposalPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const Recuse = graphql(`
  mutation Recuse($input: RecuseInput!) {
    recuse(input: $input) { __typename ... on RecusePayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const ContestRecusal = graphql(`
  mutation ContestRecusal($input: ContestRecusalInput!) {
    contestRecusal(input: $input) { __typename ... on ContestRecusalPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const JudgeRecusal = graphql(`
  mutation JudgeRecusal($input: JudgeRecusalInput!) {
    judgeRecusal(input: $input) { __typename ... on JudgeRecusalPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const WithdrawDecision = graphql(`
  mutation WithdrawDecision($input: WithdrawDecisionInput!) {
    withdrawDecision(input: $input) { __typename ... on WithdrawDecisionPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const ApproveDecision = graphql(`
  mutation ApproveDecision($input: ApproveDecisionInput!) {
    approveDecision(input: $input) { __typename ... on ApproveDecisionPayload { decision { id state } } ... on Refusal { code message field } }
  }
`);

export const RefuseDecision = graphql(`
  mutation RefuseDecision($input: RefuseDecisionInput!) {
    refuseDecision(input: $input) { __typename ... on RefuseDecisionPayload { decision { id } } ... on Refusal { code message field } ... on FieldMissing { fields } }
  }
`);

export const RevokeAnswer = graphql(`
  mutation RevokeAnswer($input: RevokeAnswerInput!) {
    revokeAnswer(input: $input) { __typename ... on RevokeAnswerPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

/** In a demonstration a persona's sign-in counts as the passkey. */
export const SignInAsPersona = graphql(`
  mutation SignAsPersona($input: SignInAsPersonaInput!) {
    signInAsPersona(input: $input) { __typename ... on SignInAsPersonaPayload { session { approvalFreshUntil } } ... on Refusal { code message field } }
  }
`);
