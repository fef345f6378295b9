import { graphql, type ResultOf } from '@tribune/kernel/web';

export const StagesQuery = graphql(`
  query Stages {
    stages {
      id
      name
      position
      touchPoints { id name channel ownerFunction sourcing priority customersDo customersWant promise }
    }
  }
`);
export type Stage = ResultOf<typeof StagesQuery>['stages'][number];
export type TouchPoint = Stage['touchPoints'][number];
