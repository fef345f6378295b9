import { graphql, type ResultOf } from '@tribune/kernel/web';

export const CouncilMeetingsQuery = graphql(`
  query CouncilMeetings($id: ID!) {
    council(id: $id) {
      id
      cadence { rrule firstOn time timeZone minutes place nextDates }
      ahead: meetings(when: AHEAD, first: 10) { edges { node { id state startsAt endsAt place itemCount myReply forecast { verdict } } } pageInfo { hasNextPage endCursor } }
      past: meetings(when: PAST, first: 10) { edges { node { id state startsAt endsAt place itemCount } } pageInfo { hasNextPage endCursor } }
    }
  }
`);

/** What comes after the first ten. */
export const MoreMeetingsQuery = graphql(`
  query MoreMeetings($id: ID!, $when: MeetingWhen!, $after: String!) {
    council(id: $id) {
      id
      meetings(when: $when, first: 30, after: $after) { edges { node { id state startsAt endsAt place itemCount myReply forecast { verdict } } } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id state startsAt endsAt minutes place version cancelledBecause noticeEndsAt myReply minutesOver begunAt closedAt treatsItemId
      council { id name }
      invitations { isMember reply presence arrivedAt leftAt person { id name } }
      forecast { seats needed inRoom remote absent unknown verdict }
      attendance { seats needed inRoom remote unknown }
      agenda { id note treatedAt minutesOfId position title minutes startsAt endsAt over leftOut voteRecordedAt decision { id number title state voteClosesAt } }
      openCommands { name open reason }
    }
  }
`);

/** What can be put on the agenda: asked for when somebody does. */
export const BacklogQuery = graphql(`
  query MeetingBacklog($id: ID!) {
    meeting(id: $id) { id backlog { id number title state voteClosesAt } minutesToApprove { id startsAt } }
  }
`);

export type CouncilMeetings = NonNullable<ResultOf<typeof CouncilMeetingsQuery>['council']>;
export type MeetingLine = CouncilMeetings['ahead']['edges'][number]['node'];
export type Meeting = NonNullable<ResultOf<typeof MeetingQuery>['meeting']>;
export type MeetingItem = Meeting['agenda'][number];
export type BacklogItem = NonNullable<ResultOf<typeof BacklogQuery>['meeting']>['backlog'][number];

/** Whether this can be done here and now. */
export const isOpen = ({ openCommands }: Pick<Meeting, 'openCommands'>, command: Meeting['openCommands'][number]['name']): boolean => openCommands.some(({ name, open }) => name === command && open);
