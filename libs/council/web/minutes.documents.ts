import { graphql, type ResultOf } from '@tribune/kernel/web';

export const MinutesQuery = graphql(`
  query Minutes($id: ID!) {
    meeting(id: $id) {
      id startsAt
      council { id name }
      writtenMinutes {
        body bodyHash approvedAt approvedBy approvedInMeetingOf
        corrections { id itemId words proposedBy proposedAt taken because }
        openCommands { name open reason }
      }
    }
  }
`);

export const ProposeCorrection = graphql(`
  mutation ProposeCorrection($input: ProposeCorrectionInput!) {
    proposeCorrection(input: $input) { __typename ... on ProposeCorrectionPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const DecideCorrection = graphql(`
  mutation DecideCorrection($input: DecideCorrectionInput!) {
    decideCorrection(input: $input) { __typename ... on DecideCorrectionPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

export const ApproveMinutes = graphql(`
  mutation ApproveMinutes($input: ApproveMinutesInput!) {
    approveMinutes(input: $input) { __typename ... on ApproveMinutesPayload { meeting { id state version } } ... on Refusal { code message field } }
  }
`);

type Meeting = NonNullable<ResultOf<typeof MinutesQuery>['meeting']>;
export type Minutes = NonNullable<Meeting['writtenMinutes']>;
export type Correction = Minutes['corrections'][number];

/** Whether this can be done to the minutes now. */
export const mayDo = ({ openCommands }: Pick<Minutes, 'openCommands'>, command: Minutes['openCommands'][number]['name']): boolean => openCommands.some(({ name, open }) => name === command && open);
