import { graphql, type ResultOf } from '@tribune/kernel/web';

export const WaitingQuery = graphql(`
  query WaitingForYou {
    waitingForYou { id kind title sentence dueAt pausedUntil waitingSince place decision { id number unreadCount } election { id } }
  }
`);
export type WorkItem = ResultOf<typeof WaitingQuery>['waitingForYou'][number];
