import { graphql, type ResultOf } from '@tribune/kernel/web';

export const ScorecardQuery = graphql(`
  query Scorecard {
    scorecard {
      mayEnter
      figures { id stageId touchPointId attribute competitor value n low high source measuredOn enteredAt earlier caveats enteredBy { name } }
    }
    stages { id name position touchPoints { id slug name } }
    retiredTouchPoints { id name stage { id } }
  }
`);
export const BeforeScorecardQuery = graphql(`
  query BeforeScorecard { beforeScorecard }
`);

export type ScorecardData = ResultOf<typeof ScorecardQuery>;
export type Figure = NonNullable<ScorecardData['scorecard']>['figures'][number];
export type Retired = ScorecardData['retiredTouchPoints'][number];
export type Stage = ScorecardData['stages'][number];

export const EnterFigure = graphql(`
  mutation EnterFigure($input: EnterFigureInput!) {
    enterFigure(input: $input) { __typename ... on EnterFigurePayload { entered } ... on Refusal { code message field } }
  }
`);

export const WithdrawFigure = graphql(`
  mutation WithdrawFigure($input: WithdrawFigureInput!) {
    withdrawFigure(input: $input) { __typename ... on WithdrawFigurePayload { withdrawn } ... on Refusal { code message field } }
  }
`);
