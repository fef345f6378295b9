import { graphql } from './graphql.js';

export const SessionQuery = graphql(`
  query Session {
    installation { demo mailbox now }
    session {
      person { id name language timeZone }
      organization { id name slug isDemo timeZone }
      roles
      seats { id isChair }
      isChampion
      isAlternate
      isStaff
      ownsActions
      hasPasskey
      method
      signedInAt
      approvalFreshUntil
    }
  }
`);

export const ActivitySubscription = graphql(`
  subscription Activity {
    activity(secondsBefore: 15) { id subjectType subjectId type at }
  }
`);
