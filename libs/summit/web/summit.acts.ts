import { graphql } from '@tribune/kernel/web';

export const CreateSummit = graphql(`
  mutation CreateSummit($input: CreateSummitInput!) {
    createSummit(input: $input) { __typename ... on CreateSummitPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const ChangeSummit = graphql(`
  mutation ChangeSummit($input: ChangeSummitInput!) {
    changeSummit(input: $input) { __typename ... on ChangeSummitPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const InviteParticipant = graphql(`
  mutation InviteParticipant($input: InviteParticipantInput!) {
    inviteParticipant(input: $input) { __typename ... on InviteParticipantPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const DismissParticipant = graphql(`
  mutation DismissParticipant($input: DismissParticipantInput!) {
    dismissParticipant(input: $input) { __typename ... on DismissParticipantPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const SetAgenda = graphql(`
  mutation SetAgenda($input: SetAgendaInput!) {
    setAgenda(input: $input) { __typename ... on SetAgendaPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const AskPreparation = graphql(`
  mutation AskPreparation($input: AskPreparationInput!) {
    askPreparation(input: $input) { __typename ... on AskPreparationPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const FinishPreparation = graphql(`
  mutation FinishPreparation($input: FinishPreparationInput!) {
    finishPreparation(input: $input) { __typename ... on FinishPreparationPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const AnnounceSummit = graphql(`
  mutation AnnounceSummit($input: AnnounceSummitInput!) {
    announceSummit(input: $input) { __typename ... on AnnounceSummitPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const CloseSummit = graphql(`
  mutation CloseSummit($input: CloseSummitInput!) {
    closeSummit(input: $input) { __typename ... on CloseSummitPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const CancelSummit = graphql(`
  mutation CancelSummit($input: CancelSummitInput!) {
    cancelSummit(input: $input) { __typename ... on CancelSummitPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const WriteVision = graphql(`
  mutation WriteVision($input: WriteVisionInput!) {
    writeVision(input: $input) { __typename ... on WriteVisionPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const SealBeliefs = graphql(`
  mutation SealBeliefs($input: SealBeliefsInput!) {
    sealBeliefs(input: $input) { __typename ... on SealBeliefsPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const EndBeliefs = graphql(`
  mutation EndBeliefs($input: EndBeliefsInput!) {
    endBeliefs(input: $input) { __typename ... on EndBeliefsPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const AddPlanLine = graphql(`
  mutation AddPlanLine($input: AddPlanLineInput!) {
    addPlanLine(input: $input) { __typename ... on AddPlanLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const ChangePlanLine = graphql(`
  mutation ChangePlanLine($input: ChangePlanLineInput!) {
    changePlanLine(input: $input) { __typename ... on ChangePlanLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const RemovePlanLine = graphql(`
  mutation RemovePlanLine($input: RemovePlanLineInput!) {
    removePlanLine(input: $input) { __typename ... on RemovePlanLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const FreezePlan = graphql(`
  mutation FreezePlan($input: FreezePlanInput!) {
    freezePlan(input: $input) { __typename ... on FreezePlanPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const OpenReview = graphql(`
  mutation OpenReview($input: OpenReviewInput!) {
    openReview(input: $input) { __typename ... on OpenReviewPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const ReviewPlan = graphql(`
  mutation ReviewPlan($input: ReviewPlanInput!) {
    reviewPlan(input: $input) { __typename ... on ReviewPlanPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const CommentOnLine = graphql(`
  mutation CommentOnLine($input: CommentOnLineInput!) {
    commentOnLine(input: $input) { __typename ... on CommentOnLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const ReadPlan = graphql(`
  mutation ReadPlan($input: ReadPlanInput!) {
    readPlan(input: $input) { __typename ... on ReadPlanPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const ServeLine = graphql(`
  mutation ServeLine($input: ServeLineInput!) {
    serveLine(input: $input) { __typename ... on ServeLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const LeaveLine = graphql(`
  mutation LeaveLine($input: LeaveLineInput!) {
    leaveLine(input: $input) { __typename ... on LeaveLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const ConfirmLine = graphql(`
  mutation ConfirmLine($input: ConfirmLineInput!) {
    confirmLine(input: $input) { __typename ... on ConfirmLinePayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const BringFindings = graphql(`
  mutation BringFindings($input: BringFindingsInput!) {
    bringFindings(input: $input) { __typename ... on BringFindingsPayload { brought summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const PutElement = graphql(`
  mutation PutElement($input: PutElementInput!) {
    putElement(input: $input) { __typename ... on PutElementPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);

export const RemoveElement = graphql(`
  mutation RemoveElement($input: RemoveElementInput!) {
    removeElement(input: $input) { __typename ... on RemoveElementPayload { summit { id state version } } ... on Refusal { code message field } }
  }
`);
