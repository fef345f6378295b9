import { graphql, type ResultOf } from '@tribune/kernel/web';

export const PlanQuery = graphql(`
  query SummitPlan($id: ID!) {
    summit(id: $id) {
      id title state
      openCommands { name open reason }
      latestVersion { number review { outcome reviewed reviewerCount } }
      planLines { id version stage touchPoint touchPointId owner functionId activity measure from to dueOn attribute measured { value n low high source measuredOn } }
      planVersions { number at lineCount person { id name } lines { lineId stage touchPoint owner activity measure from to dueOn attribute } }
    }
    stages { id name position touchPoints { id name ownerFunction } }
    retiredTouchPoints { id name }
    companyFunctions { id name }
  }
`);
export type PlanData = ResultOf<typeof PlanQuery>;
export type Planned = NonNullable<PlanData['summit']>;
export type Line = Planned['planLines'][number];
export type Version = Planned['planVersions'][number];
