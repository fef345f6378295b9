import { graphql, type ResultOf } from '@tribune/kernel/web';

export const TraceQuery = graphql(`
  query PlanTrace($id: ID!) {
    summit(id: $id) {
      id title
      openCommands { name open reason }
      trace {
        number
        lines {
          standing promise
          line { lineId stage touchPoint owner activity measure from to dueOn attribute measured { value n low high source measuredOn } }
          decisions {
            id number title state council made mark actionsOpen actionsLate actionsDone
            blocks { kind constituency people since interest alternative }
            effects { name from to actual measuredOn verdict }
          }
        }
        unserving { id number title state council }
      }
    }
    councils { id name }
  }
`);

export const ServedQuery = graphql(`
  query ServedLines($id: ID!) {
    decision(id: $id) {
      id
      servedLines { summitId summitTitle lineId activity seenWords wordsNow touchPoint latest made mark mayTie }
    }
  }
`);

export type TraceData = ResultOf<typeof TraceQuery>;
export type TracedSummit = NonNullable<TraceData['summit']>;
export type Trace = NonNullable<TracedSummit['trace']>;
export type TracedLine = Trace['lines'][number];
export type TracedDecision = TracedLine['decisions'][number];
export type Served = NonNullable<ResultOf<typeof ServedQuery>['decision']>['servedLines'][number];
