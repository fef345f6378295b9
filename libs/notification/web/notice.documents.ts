import { graphql, type ResultOf } from '@tribune/kernel/web';

export const UnreadQuery = graphql(`
  query Unread { unreadNotices }
`);

export const NoticesQuery = graphql(`
  query Notices($after: String) {
    unreadNotices
    notices(first: 30, after: $after) {
      edges { node { id kind at isRead decisionNumber title place by } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export type NoticeView = ResultOf<typeof NoticesQuery>['notices']['edges'][number]['node'];

export const MarkNotices = graphql(`
  mutation MarkNotices($input: MarkNoticesInput!) {
    markNotices(input: $input) {
      __typename
      ... on MarkNoticesPayload { ids unread }
      ... on Refusal { code message field }
    }
  }
`);

export const NotificationSettingsQuery = graphql(`
  query NotificationSettings {
    notificationSettings { topics { topic choice } weekly quietFrom quietUntil }
  }
`);
export type Settings = ResultOf<typeof NotificationSettingsQuery>['notificationSettings'];

export const ChooseNotification = graphql(`
  mutation ChooseNotification($input: ChooseNotificationInput!) {
    chooseNotification(input: $input) {
      __typename
      ... on ChooseNotificationPayload { settings { weekly } }
      ... on Refusal { code message field }
    }
  }
`);

export const SetMailRhythm = graphql(`
  mutation SetMailRhythm($input: SetMailRhythmInput!) {
    setMailRhythm(input: $input) {
      __typename
      ... on SetMailRhythmPayload { settings { weekly } }
      ... on Refusal { code message field }
    }
  }
`);
