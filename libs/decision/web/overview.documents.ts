import { graphql, type ResultOf } from '@tribune/kernel/web';

export const OverviewQuery = graphql(`
  query Overview {
    overview {
      at
      states { state count young grown old oldestAt oldestNumber }
      blocked { kind number title constituency people linkedWith byAlternate since until pausedUntil pausedBecause interest alternative voted quorum }
      blockedCounts { kind count }
      timeToDecide { count medianDays shortestDays longestDays }
    }
    waitingForYou { id kind title sentence dueAt pausedUntil waitingSince place decision { id number unreadCount } election { id } }
    decisions(first: 20, state: [FINAL]) {
      edges { node { id number expectedEffects { number name from to by figuresSay verdict actualValues { value measuredOn } } } }
    }
  }
`);

export const BlockedCountsQuery = graphql(`
  query BlockedCounts { overview { blockedCounts { kind count } } }
`);
export type Overview = ResultOf<typeof OverviewQuery>['overview'];
export type Block = Overview['blocked'][number];
export type Effect = ResultOf<typeof OverviewQuery>['decisions']['edges'][number]['node']['expectedEffects'][number];
