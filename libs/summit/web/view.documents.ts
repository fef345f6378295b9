import { graphql, type ResultOf } from '@tribune/kernel/web';

/** `look`: whether the figures of the scorecard are opened; for who has still to seal beliefs that would be a mark. */
export const SummitViewQuery = graphql(`
  query SummitView($id: ID!, $look: Boolean!) {
    summit(id: $id) {
      id title state startsAt place
      latestVersion { number review { outcome reviewed reviewerCount } }
      approvedVersion { number review { endedAt } }
      beliefs {
        stages {
          open rank hadSeen
          stage { id name position }
          mine { attribute value }
          gaps { attribute median lowest highest difference kind beliefs { value hadSeen } measured { value n low high source measuredOn } best { competitor value n low high source measuredOn } }
        }
      }
      trace {
        number
        promises { promise count }
        lines {
          standing promise
          line { lineId stage touchPoint owner activity measure from to dueOn attribute measured { value n low high source measuredOn } }
          decisions {
            id number title state council made mark actionsOpen actionsLate actionsDone
            blocks { kind constituency people since interest alternative }
            effects { name from to actual measuredOn verdict }
          }
        }
      }
    }
    waitingForYou { id kind title dueAt place decision { id number } }
    stages { id name position touchPoints { id name } }
    scorecard @include(if: $look) { figures { id stageId touchPointId attribute competitor value n low high caveats } }
  }
`);
export const BeforeLookQuery = graphql(`query BeforeLook { beforeScorecard }`);

/** The summits that have something to show on one page, the latest first. */
export const SummitViewsQuery = graphql(`
  query SummitViews {
    summits(first: 3) { edges { node { id title state startsAt } } }
  }
`);

export const LastSummitQuery = graphql(`
  query LastSummit($id: ID!) {
    summit(id: $id) { id previous { id title trace { lines { standing } promises { promise count } } } }
  }
`);

export type ViewData = ResultOf<typeof SummitViewQuery>;
export type Viewed = NonNullable<ViewData['summit']>;
export type ViewedLine = NonNullable<Viewed['trace']>['lines'][number];
export type Figures = NonNullable<ViewData['scorecard']>['figures'];
