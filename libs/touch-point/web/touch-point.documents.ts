import { graphql, type ResultOf } from '@tribune/kernel/web';

export const StagesQuery = graphql(`
  query Stages {
    stages {
      id
      name
      position
      touchPoints { id slug name channel ownerFunction sourcing priority customersDo customersWant promise decisionCounts { state count } evidenceCounts { kind count } }
    }
  }
`);
export type Stage = ResultOf<typeof StagesQuery>['stages'][number];
export type TouchPoint = Stage['touchPoints'][number];

export const TouchPointQuery = graphql(`
  query TouchPointPage($slug: String!) {
    touchPoint(slug: $slug) {
      id slug version name channel ownerFunction sourcing priority customersDo customersWant promise addedAt
      stage { id name position }
      history { at actor { name } parts { part from to } }
    }
    stages { id name position }
    ownerFunctions
  }
`);
export type TouchPointDetails = NonNullable<ResultOf<typeof TouchPointQuery>['touchPoint']>;
export type Change = TouchPointDetails['history'][number];

export const ChoicesQuery = graphql(`
  query TouchPointChoices {
    stages { id name position }
    ownerFunctions
  }
`);
export type Choices = ResultOf<typeof ChoicesQuery>;

export const ChangeTouchPoint = graphql(`
  mutation ChangeTouchPoint($input: ChangeTouchPointInput!) {
    changeTouchPoint(input: $input) {
      __typename
      ... on ChangeTouchPointPayload { touchPoint { id slug version } }
      ... on Refusal { code message field }
    }
  }
`);

export const AddTouchPoint = graphql(`
  mutation AddTouchPoint($input: AddTouchPointInput!) {
    addTouchPoint(input: $input) {
      __typename
      ... on AddTouchPointPayload { touchPoint { id slug } }
      ... on Refusal { code message field }
    }
  }
`);
