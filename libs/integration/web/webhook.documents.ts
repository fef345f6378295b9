import { graphql, type ResultOf } from '@tribune/kernel/web';

export const WebhooksQuery = graphql(`query Webhooks { webhooks { id name url kinds state deliveredAt waiting } }`);
export type WebhookInList = ResultOf<typeof WebhooksQuery>['webhooks'][number];

export const WebhookQuery = graphql(`
  query Webhook($id: ID!) {
    webhook(id: $id) {
      id name url kinds state addedAt failingSince deliveredAt previousSecretUntil waiting
      deliveries(first: 50) {
        edges { node { messageId number kind happenedAt state attempts triedAt nextAttemptAt status tookMs answer } }
        pageInfo { hasNextPage }
      }
    }
  }
`);
export type Webhook = NonNullable<ResultOf<typeof WebhookQuery>['webhook']>;
export type Delivery = Webhook['deliveries']['edges'][number]['node'];
export type WebhookKind = Webhook['kinds'][number];

export const AddWebhook = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) { __typename ... on AddWebhookPayload { secret webhook { id name } } ... on Refusal { code message field } }
  }
`);
export const ChangeWebhook = graphql(`
  mutation ChangeWebhook($input: ChangeWebhookInput!) {
    changeWebhook(input: $input) { __typename ... on ChangeWebhookPayload { webhook { id name url kinds state } } ... on Refusal { code message field } }
  }
`);
export const PauseWebhook = graphql(`
  mutation PauseWebhook($input: PauseWebhookInput!) {
    pauseWebhook(input: $input) { __typename ... on PauseWebhookPayload { webhook { id state } } ... on Refusal { code message field } }
  }
`);
export const RemoveWebhook = graphql(`
  mutation RemoveWebhook($input: RemoveWebhookInput!) {
    removeWebhook(input: $input) { __typename ... on RemoveWebhookPayload { webhooks { id } } ... on Refusal { code message field } }
  }
`);
export const RollWebhookSecret = graphql(`
  mutation RollWebhookSecret($input: RollWebhookSecretInput!) {
    rollWebhookSecret(input: $input) { __typename ... on RollWebhookSecretPayload { secret webhook { id previousSecretUntil } } ... on Refusal { code message field } }
  }
`);
export const TestWebhook = graphql(`
  mutation TestWebhook($input: TestWebhookInput!) {
    testWebhook(input: $input) { __typename ... on TestWebhookPayload { webhook { id waiting } } ... on Refusal { code message field } }
  }
`);
export const ReplayDeliveries = graphql(`
  mutation ReplayDeliveries($input: ReplayDeliveriesInput!) {
    replayDeliveries(input: $input) { __typename ... on ReplayDeliveriesPayload { count webhook { id waiting } } ... on Refusal { code message field } }
  }
`);
