import { graphql, type ResultOf } from '@tribune/kernel/web';

export const StagesQuery = graphql(`
  query Stages {
    stages {
      id
      name
      position
      touchPoints { id slug name channel ownerFunction sourcing priority customersDo customersWant promise decisionCounts { state count } evidenceCounts { kind count } }
    }
    retiredTouchPoints { id slug name channel retiredAt }
  }
`);
export type Retired = ResultOf<typeof StagesQuery>['retiredTouchPoints'][number];
export type Stage = ResultOf<typeof StagesQuery>['stages'][number];
export type TouchPoint = Stage['touchPoints'][number];

export const TouchPointQuery = graphql(`
  query TouchPointPage($slug: String!) {
    touchPoint(slug: $slug) {
      id slug version name channel ownerFunction sourcing priority customersDo customersWant promise addedAt retiredAt
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

export const RetireTouchPoint = graphql(`
  mutation RetireTouchPoint($input: RetireTouchPointInput!) {
    retireTouchPoint(input: $input) {
      __typename
      ... on RetireTouchPointPayload { touchPoint { id retiredAt } }
      ... on Refusal { code message field }
    }
  }
`);

export const JourneyQuery = graphql(`
  query Journey {
    stages { id name touchPoints { id } }
  }
`);
export type JourneyStage = ResultOf<typeof JourneyQuery>['stages'][number];

export const ArrangeStages = graphql(`
  mutation ArrangeStages($input: ArrangeStagesInput!) {
    arrangeStages(input: $input) {
      __typename
      ... on ArrangeStagesPayload { stages { id name position } }
      ... on Refusal { code message field }
    }
  }
`);
