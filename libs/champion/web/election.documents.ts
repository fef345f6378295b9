import { graphql, type ResultOf } from '@tribune/kernel/web';

const TermFields = graphql(`
  fragment TermFields on Term @_unmask { id rank startsAt endsAt endedAt endedBecause handedOverUntil person { id name } }
`);

export const ResultFields = graphql(`
  fragment ResultFields on ElectionResult @_unmask {
    confirmation electorate voted noneVotes ballotsHash seed seedCommitment tieBroken places minimumPublished sentence
    lines { key name approvals place elected stood tieKey }
  }
`);

export const ConstituenciesQuery = graphql(
  `
    query Constituencies {
      constituencies {
        id name kind bindsFrom rollSize onRoll callClosed callableFrom
        champion { ...TermFields record { asked answeredInTime medianHours missedInARow missed { decisionNumber dueAt } } }
        alternates { ...TermFields }
        formerTerms { ...TermFields }
        runningElection { id state confirmation nominationsCloseAt votingClosesAt }
      }
    }
  `,
  [TermFields],
);

export const ElectionsQuery = graphql(`
  query Elections($after: String) {
    elections(first: 20, after: $after) {
      edges {
        node {
          id state confirmation calledAt nominationsCloseAt votingClosesAt publishedAt iAmElector iHaveVoted
          constituency { id name }
          myNomination { consentedAt withdrawnAt }
          result { voted electorate sentence }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ElectionQuery = graphql(
  `
    query Election($id: ID!) {
      election(id: $id) {
        id state confirmation calledAt nominationsCloseAt votingOpenedAt votingClosesAt rollClosesAt publishedAt reopened electorate places minimumPublished seedCommitment iAmElector iHaveVoted
        constituency { id name kind rollSize onRoll }
        nominations { statement consentedAt withdrawnAt person { id name } nominatedBy { id name } }
        myNomination { statement consentedAt withdrawnAt nominatedBy { id name } }
        additionsByWeek { week added }
        openCommands { name open reason }
        terms { ...TermFields }
        result { ...ResultFields }
      }
    }
  `,
  [TermFields, ResultFields],
);

export const ElectionBallotsQuery = graphql(`
  query ElectionBallots($id: ID!) { election(id: $id) { id ballots { receiptHash approved approvedKeys } } }
`);

export type Constituency = ResultOf<typeof ConstituenciesQuery>['constituencies'][number];
export type Champion = NonNullable<Constituency['champion']>;
export type Term = Constituency['alternates'][number];
export type ElectionRow = ResultOf<typeof ElectionsQuery>['elections']['edges'][number]['node'];
export type Election = NonNullable<ResultOf<typeof ElectionQuery>['election']>;
export type Nomination = Election['nominations'][number];
export type Result = ResultOf<typeof ResultFields>;
export type Ballot = NonNullable<ResultOf<typeof ElectionBallotsQuery>['election']>['ballots'][number];

/** Why a command is closed; null when it is open. */
export const closedBecause = (election: Election, name: Election['openCommands'][number]['name']): string | null => election.openCommands.find((command) => command.name === name)?.reason ?? null;
