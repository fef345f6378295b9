import { graphql } from '@tribune/kernel/web';

export const SetCadence = graphql(`
  mutation SetCadence($input: SetCadenceInput!) {
    setCadence(input: $input) { __typename ... on SetCadencePayload { council { id } } ... on Refusal { code message field } }
  }
`);

export const PlanMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) { __typename ... on PlanMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const ChangeMeeting = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) { __typename ... on ChangeMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const SetMeetingAgenda = graphql(`
  mutation SetMeetingAgenda($input: SetMeetingAgendaInput!) {
    setMeetingAgenda(input: $input) { __typename ... on SetMeetingAgendaPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const ReplyToMeeting = graphql(`
  mutation ReplyToMeeting($input: ReplyToMeetingInput!) {
    replyToMeeting(input: $input) { __typename ... on ReplyToMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const RecordVote = graphql(`
  mutation RecordVote($input: RecordVoteInput!) {
    recordVote(input: $input) { __typename ... on RecordVotePayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const CloseMeeting = graphql(`
  mutation CloseMeeting($input: CloseMeetingInput!) {
    closeMeeting(input: $input) { __typename ... on CloseMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) { __typename ... on CancelMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const BeginMeeting = graphql(`
  mutation BeginMeeting($input: BeginMeetingInput!) {
    beginMeeting(input: $input) { __typename ... on BeginMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const TreatItem = graphql(`
  mutation TreatItem($input: TreatItemInput!) {
    treatItem(input: $input) { __typename ... on TreatItemPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const NoteItem = graphql(`
  mutation NoteItem($input: NoteItemInput!) {
    noteItem(input: $input) { __typename ... on NoteItemPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const MarkPresence = graphql(`
  mutation MarkPresence($input: MarkPresenceInput!) {
    markPresence(input: $input) { __typename ... on MarkPresencePayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const BuildNextMeeting = graphql(`
  mutation BuildNextMeeting($input: BuildNextMeetingInput!) {
    buildNextMeeting(input: $input) { __typename ... on BuildNextMeetingPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);
